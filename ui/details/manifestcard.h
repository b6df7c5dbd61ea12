#pragma once

#include "core/registry/checkreport.h"
#include "ui/kit/card.h"

namespace kia {

class Button;

/// What a check learnt of the image itself: digest, type and size, platforms.
class ManifestCard final : public Ground
{
    Q_OBJECT

public:
    ManifestCard(const Theme &theme, QWidget *parent = nullptr);

    void showManifest(const ManifestInfo &manifest);
    QString digestText() const { return m_digest->text(); }
    void retranslate();

private:
    QString m_wholeDigest;
    Label *m_digestLabel;
    Label *m_typeLabel;
    Label *m_platformsLabel;
    Label *m_digest;
    Label *m_type;
    Label *m_platforms;
    Button *m_copy;
};

} // namespace kia
