<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>kia::DiffView</name>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n unchanged line</numerusform>
            <numerusform>%n unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::HelpSheet</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::LogPane</name>
    <message numerus="yes">
        <source>%n failure(s), newest cause first</source>
        <translation>
            <numerusform>%n failure, newest cause first</numerusform>
            <numerusform>%n failures, newest cause first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::LogWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::MainWindow</name>
    <message numerus="yes">
        <source>There is no image section yet. An edit adds it; the %n line(s) stay untouched.</source>
        <translation>
            <numerusform>There is no image section yet. An edit adds it; the %n line stays untouched.</numerusform>
            <numerusform>There is no image section yet. An edit adds it; the %n lines stay untouched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits only image (lines %1–%2). The other %n line(s) stay untouched.</source>
        <translation>
            <numerusform>Edits only image (lines %1–%2). The other %n line stays untouched.</numerusform>
            <numerusform>Edits only image (lines %1–%2). The other %n lines stay untouched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>YAML view, %n line(s), UTF-8, %1</source>
        <translation>
            <numerusform>YAML view, %n line, UTF-8, %1</numerusform>
            <numerusform>YAML view, %n lines, UTF-8, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::PlanSheet</name>
    <message numerus="yes">
        <source>%n AppImage(s) in the plan</source>
        <translation>
            <numerusform>%n AppImage in the plan</numerusform>
            <numerusform>%n AppImages in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::ProblemStrip</name>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::RegistriesModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::ReplaceSheet</name>
    <message numerus="yes">
        <source>Comments or keys without a place in the new section go, in %n line(s): %1</source>
        <translation>
            <numerusform>Comments or keys without a place in the new section go, in %n line: %1</numerusform>
            <numerusform>Comments or keys without a place in the new section go, in %n lines: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::SaveSheet</name>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>Save %n change?</numerusform>
            <numerusform>Save %n changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) left in the file</source>
        <translation>
            <numerusform>%n problem left in the file</numerusform>
            <numerusform>%n problems left in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) identical</source>
        <translation>
            <numerusform>%n other line identical</numerusform>
            <numerusform>%n other lines identical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::ToolBar</name>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n unsaved change</numerusform>
            <numerusform>%n unsaved changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::VersionsSheet</name>
    <message numerus="yes">
        <source>%n change(s) against now</source>
        <translation>
            <numerusform>%n change against now</numerusform>
            <numerusform>%n changes against now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::AppImageCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
