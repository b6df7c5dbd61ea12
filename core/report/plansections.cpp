#include "core/report/plansections.h"

#include <algorithm>

#include "core/explain/catalogue.h"
#include "core/report/markdown.h"
#include "core/report/messagetext.h"
#include "core/report/plangroups.h"
#include "core/report/reportwords.h"

using namespace Qt::StringLiterals;

namespace kia {

namespace {

struct PlanProblem {
    Message message;
    Severity severity = Severity::Warning;
    QStringList images; ///< whom it is about
};

QString nameOfImage(const PlannedImage &image)
{
    const QString reference = markdownCode(shownReference(image.resolution.typed));
    return image.source.appImage.isEmpty() ? reference
                                           : QString(markdownText(image.source.appImage) + u' ' + reference);
}

QString codesOfImage(const PlannedImage &image)
{
    QStringList codes;
    if (image.resolution.error) {
        codes << codeOf(image.resolution.error->id);
    }
    for (const auto *notes : {&image.resolution.notes, &image.source.notes}) {
        for (const Message &note : *notes) {
            codes << codeOf(note.id);
        }
    }
    codes.removeDuplicates();
    return codes.join(u' ');
}

QString headingOf(const PlanGroup &group, const std::vector<PlannedImage> &plan)
{
    if (group.host.isEmpty()) {
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "No valid address"));
    }
    const QString host = markdownText(group.host);
    const auto &account = plan[group.images.front()].resolution.credentials;
    if (!account) {
        return reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, anonymously")).arg(host);
    }
    return (account->foreign
                ? reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, as %2 of the registry %3: a foreign host"))
                : reportWord(QT_TRANSLATE_NOOP("kia::Report", "%1, as %2 of the registry %3")))
        .arg(host, markdownText(account->username), markdownText(account->registryName));
}

QString resultOf(const PlannedImage &image)
{
    return image.check ? markdownText(titleOf(image.check->outcome))
                       : reportWord(QT_TRANSLATE_NOOP("kia::Report", "not checked"));
}

std::vector<PlanProblem> problemsOf(const std::vector<PlannedImage> &plan)
{
    std::vector<PlanProblem> problems;
    const auto add = [&problems](const Message &message, Severity severity, const QString &image) {
        const auto known = std::find_if(problems.begin(), problems.end(),
                                        [&message](const PlanProblem &problem) { return problem.message == message; });
        if (known == problems.end()) {
            problems.push_back({message, severity, {image}});
        } else if (!known->images.contains(image)) {
            known->images << image;
        }
    };
    for (const PlannedImage &image : plan) {
        const QString name = nameOfImage(image);
        if (image.resolution.error) {
            add(*image.resolution.error, Severity::Error, name);
        }
        for (const auto *notes : {&image.resolution.notes, &image.source.notes}) {
            for (const Message &note : *notes) {
                add(note, severityOf(note.id), name);
            }
        }
    }
    std::stable_sort(problems.begin(), problems.end(),
                     [](const PlanProblem &a, const PlanProblem &b) { return a.severity > b.severity; });
    return problems;
}

} // namespace

QString planMarkdown(const std::vector<PlannedImage> &plan)
{
    if (plan.empty()) {
        return {};
    }
    QString text = u"\n## "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Pull plan")) + u'\n';
    for (const PlanGroup &group : planGroups(plan)) {
        text += u"\n### "_s + headingOf(group, plan) + u"\n\n"_s;
        MarkdownTable table({u"AppImage"_s, reportWord(QT_TRANSLATE_NOOP("kia::Report", "reference")),
                             reportWord(QT_TRANSLATE_NOOP("kia::Report", "address as pulled")),
                             reportWord(QT_TRANSLATE_NOOP("kia::Report", "rule")),
                             reportWord(QT_TRANSLATE_NOOP("kia::Report", "result")),
                             reportWord(QT_TRANSLATE_NOOP("kia::Report", "platforms")),
                             reportWord(QT_TRANSLATE_NOOP("kia::Report", "findings"))});
        for (const std::size_t index : group.images) {
            const PlannedImage &image = plan[index];
            const bool hasPlatforms = image.check && image.check->manifest;
            table.add({markdownText(image.source.appImage), markdownCode(shownReference(image.resolution.typed)),
                       markdownCode(image.resolution.effective()), nameOf(image.resolution.rule), resultOf(image),
                       hasPlatforms ? markdownText(image.check->manifest->platforms.join(listComma())) : QString(),
                       codesOfImage(image)});
        }
        text += table.text();
    }
    return text;
}

QString planProblemsMarkdown(const std::vector<PlannedImage> &plan, const std::vector<ManifestError> &errors)
{
    const std::vector<PlanProblem> problems = problemsOf(plan);
    if (problems.empty() && errors.empty()) {
        return {};
    }
    QString text = u"\n## "_s + reportWord(QT_TRANSLATE_NOOP("kia::Report", "Findings of the pull plan")) + u'\n';
    const auto explain = [&text](const Message &message, Severity severity) {
        text += u"\n### %1 %2 \\[%3\\]\n\n"_s.arg(signOf(severity), markdownText(titleOf(message)), codeOf(message.id));
        if (const QString meaning = meaningOf(message); !meaning.isEmpty()) {
            text += markdownText(meaning) + u"\n\n"_s;
        }
        for (const QString &remedy : remediesOf(message)) {
            text += u"- "_s + markdownText(remedy) + u'\n';
        }
    };
    for (const PlanProblem &problem : problems) {
        explain(problem.message, problem.severity);
        text += u'\n' +
                reportWord(QT_TRANSLATE_NOOP("kia::Report", "Concerns: %1")).arg(problem.images.join(listComma())) +
                u'\n';
    }
    for (const ManifestError &error : errors) {
        explain(error.message, Severity::Error);
        text += u'\n' + markdownCode(error.file) + u'\n';
    }
    return text;
}

} // namespace kia
