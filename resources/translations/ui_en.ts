<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
<context>
    <name>kia::BatchDetails</name>
    <message numerus="yes">
        <source>%n check(s) under way, at most two for each host</source>
        <translation>
            <numerusform>%n check under way, at most two for each host</numerusform>
            <numerusform>%n checks under way, at most two for each host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be pulled</source>
        <translation>
            <numerusform>%n image cannot be pulled</numerusform>
            <numerusform>%n images cannot be pulled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) held back</source>
        <translation>
            <numerusform>%n image held back</numerusform>
            <numerusform>%n images held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not checked</source>
        <translation>
            <numerusform>%n image not checked</numerusform>
            <numerusform>%n images not checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::BatchHead</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended at %1 after %n s</source>
        <translation>
            <numerusform>Ended at %1 after %n s</numerusform>
            <numerusform>Ended at %1 after %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1, about %n s left</numerusform>
            <numerusform>%1, about %n s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n min left</source>
        <translation>
            <numerusform>%1, about %n min left</numerusform>
            <numerusform>%1, about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n reference(s)</source>
        <translation>
            <numerusform>Checking %n reference</numerusform>
            <numerusform>Checking %n references</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) checked</source>
        <translation>
            <numerusform>%n reference checked</numerusform>
            <numerusform>%n references checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::CauseRow</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
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
    <name>kia::HostList</name>
    <message numerus="yes">
        <source>, %n held back</source>
        <translation>
            <numerusform>, %n held back</numerusform>
            <numerusform>, %n held back</numerusform>
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
    <message numerus="yes">
        <source>No file open. %n reference(s) wait for one.</source>
        <translation>
            <numerusform>No file open. %n reference waits for one.</numerusform>
            <numerusform>No file open. %n references wait for one.</numerusform>
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
</TS>
