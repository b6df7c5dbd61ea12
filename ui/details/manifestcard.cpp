#include "ui/details/manifestcard.h"

#include <QtCore/QLocale>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>

#include "ui/kit/button.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

QString shortDigest(const QString &digest)
{
    const qsizetype hex = digest.indexOf(u':') + 1;
    return digest.size() - hex <= 20 ? digest : digest.left(hex + 12) + u'…' + digest.right(4);
}

/// The names people use; anything else as the server wrote it.
QString shortType(const QString &mediaType)
{
    static const QHash<QString, QString> names{
        {u"application/vnd.docker.distribution.manifest.v2+json"_s, u"docker manifest v2"_s},
        {u"application/vnd.docker.distribution.manifest.list.v2+json"_s, u"docker manifest list v2"_s},
        {u"application/vnd.oci.image.manifest.v1+json"_s, u"OCI manifest v1"_s},
        {u"application/vnd.oci.image.index.v1+json"_s, u"OCI index v1"_s}};
    return names.value(mediaType, mediaType);
}

} // namespace

ManifestCard::ManifestCard(const Theme &theme, QWidget *parent)
    : Ground(theme, card(), parent), m_digestLabel(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_typeLabel(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_platformsLabel(new Label(theme, FontRole::Note, &Tokens::text2, this)),
      m_digest(new Label(theme, FontRole::MonoSmall, &Tokens::text, this)),
      m_type(new Label(theme, FontRole::MonoSmall, &Tokens::text, this)),
      m_platforms(new Label(theme, FontRole::MonoSmall, &Tokens::text, this)),
      m_copy(new Button(theme, Button::Look::Icon, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 5, 10, 8);
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, 64);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : std::initializer_list<std::pair<Label *, Label *>>{
             {m_digestLabel, m_digest}, {m_typeLabel, m_type}, {m_platformsLabel, m_platforms}}) {
        label->setMinimumHeight(24);
        value->setMinimumHeight(24);
        value->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        ++row;
    }
    grid->addWidget(m_copy, 0, 2, Qt::AlignTop);
    m_digest->setWordWrap(false);
    m_copy->setSmall(true);
    m_copy->setSign(Sign::Copy);
    connect(m_copy, &QAbstractButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_wholeDigest); });
    retranslate();
}

void ManifestCard::showManifest(const ManifestInfo &manifest)
{
    m_wholeDigest = manifest.digest;
    m_digest->setText(shortDigest(manifest.digest));
    m_digest->setToolTip(manifest.digest);
    m_copy->setEnabled(!manifest.digest.isEmpty());
    const QString type = shortType(manifest.mediaType);
    m_type->setText(manifest.size > 0 ? tr("%1, %2").arg(type, QLocale().formattedDataSize(manifest.size, 2,
                                                                                           QLocale::DataSizeSIFormat))
                                      : type);
    m_type->setToolTip(manifest.mediaType);
    m_platforms->setText(manifest.platforms.join(tr(", ")));
    m_platforms->setVisible(!manifest.platforms.isEmpty());
    m_platformsLabel->setVisible(!manifest.platforms.isEmpty());
}

void ManifestCard::retranslate()
{
    m_digestLabel->setText(tr("Digest"));
    m_typeLabel->setText(tr("Type"));
    m_platformsLabel->setText(tr("Platforms"));
    m_copy->setAccessibleName(tr("Copy the digest"));
    m_copy->setToolTip(m_copy->accessibleName());
}

} // namespace kia
