<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>kia::AddressRowsModel</name>
    <message>
        <source>becomes %1</source>
        <translation>变成 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>kia::AddressSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kia::AddressView</name>
    <message>
        <source>from the endpoint</source>
        <translation>来自仓库地址</translation>
    </message>
    <message>
        <source>from AppImage</source>
        <translation>来自 AppImage</translation>
    </message>
    <message>
        <source>added</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>kia::AppImageCard</name>
    <message>
        <source>pasted, line %1</source>
        <translation>粘贴的内容，第 %1 行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::BatchCauses</name>
    <message>
        <source>Held back, nothing sent</source>
        <translation>已拦下，未发送</translation>
    </message>
</context>
<context>
    <name>kia::BatchDetails</name>
    <message>
        <source>Batch check</source>
        <translation>批量检查</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>按原因归类</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>按主机</translation>
    </message>
    <message>
        <source>%1 done, %2 to go</source>
        <translation>已完成 %1，剩余 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) under way, at most two for each host</source>
        <translation>
            <numerusform>同时检查 %n 个，每个主机最多 2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended at %1</source>
        <translation>%1 结束</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) cannot be pulled</source>
        <translation>
            <numerusform>%n 个镜像无法拉取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) held back</source>
        <translation>
            <numerusform>%n 个镜像已拦下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not checked</source>
        <translation>
            <numerusform>%n 个镜像未检查</numerusform>
        </translation>
    </message>
    <message>
        <source>Kuscia can pull all images</source>
        <translation>Kuscia 能拉取全部镜像</translation>
    </message>
</context>
<context>
    <name>kia::BatchGroup</name>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已拦下</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>kia::BatchHead</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended at %1 after %n s</source>
        <translation>
            <numerusform>%1 结束，用时 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n s left</source>
        <translation>
            <numerusform>%1，约剩 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, about %n min left</source>
        <translation>
            <numerusform>%1，约剩 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n reference(s)</source>
        <translation>
            <numerusform>正在检查 %n 个镜像引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) checked</source>
        <translation>
            <numerusform>已检查 %n 个镜像引用</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss the result</source>
        <translation>收起结果</translation>
    </message>
    <message>
        <source>Dismiss the result (Esc)</source>
        <translation>收起结果（Esc）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>kia::CauseRow</name>
    <message>
        <source>Enter password</source>
        <translation>填写密码</translation>
    </message>
    <message>
        <source>Check anonymously</source>
        <translation>改为匿名检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中查看</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fastest %1 ms, slowest %2 ms</source>
        <translation>最快 %1 ms，最慢 %2 ms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>kia::CentrePane</name>
    <message>
        <source>References</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Hide passwords</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import the AppImages of a cluster (Ctrl+I)</source>
        <translation>导入集群的 AppImage（Ctrl+I）</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a log in place of this one (Ctrl+V)</source>
        <translation>粘贴新日志，替换这一份（Ctrl+V）</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Write the addresses and what the checks found into a file</source>
        <translation>把地址和检查结果写入文件</translation>
    </message>
</context>
<context>
    <name>kia::ChangeLabel</name>
    <message>
        <source>Move %1</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>Clear the pull policy</source>
        <translation>清除拉取策略</translation>
    </message>
    <message>
        <source>Set the pull policy to %1</source>
        <translation>把拉取策略设为 %1</translation>
    </message>
    <message>
        <source>Make %1 the default registry</source>
        <translation>把 %1 设为默认仓库</translation>
    </message>
    <message>
        <source>Change the HTTP proxy</source>
        <translation>修改 HTTP 代理</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>给 %1 改名</translation>
    </message>
    <message>
        <source>Change the endpoint of %1</source>
        <translation>修改 %1 的地址</translation>
    </message>
    <message>
        <source>Change the username of %1</source>
        <translation>修改 %1 的用户名</translation>
    </message>
    <message>
        <source>Change the password of %1</source>
        <translation>修改 %1 的密码</translation>
    </message>
    <message>
        <source>Add registry %1</source>
        <translation>添加仓库 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>把 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Convert the list form</source>
        <translation>转换列表写法</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Pull policy</source>
        <translation>拉取策略</translation>
    </message>
    <message>
        <source>Default registry</source>
        <translation>默认仓库</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>registry %1</source>
        <translation>仓库 %1</translation>
    </message>
    <message>
        <source>Write the image section anew</source>
        <translation>重写 image 配置段</translation>
    </message>
    <message>
        <source>Remove the second %1</source>
        <translation>删除第二个 %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>复制一份 %1</translation>
    </message>
    <message>
        <source>Restore the version of %1</source>
        <translation>恢复 %1 的版本</translation>
    </message>
</context>
<context>
    <name>kia::Changes</name>
    <message>
        <source>set to %1</source>
        <translation>设为 %1</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 被清除</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 被删除</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 改为 %2</translation>
    </message>
    <message>
        <source>set, kept hidden</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>changed, kept hidden</source>
        <translation>已修改，不显示</translation>
    </message>
    <message>
        <source>registry added</source>
        <translation>已添加仓库</translation>
    </message>
    <message>
        <source>registry added, %1</source>
        <translation>已添加仓库 %1</translation>
    </message>
    <message>
        <source>registry removed</source>
        <translation>已删除仓库</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>list form converted</source>
        <translation>已转换列表写法</translation>
    </message>
    <message>
        <source>the same values, written differently</source>
        <translation>值相同，写法不同</translation>
    </message>
</context>
<context>
    <name>kia::CheckState</name>
    <message>
        <source>Kuscia can pull this image</source>
        <translation>Kuscia 能拉取这个镜像</translation>
    </message>
</context>
<context>
    <name>kia::CommandLine</name>
    <message>
        <source>Opens the window: edits the image section of a Kuscia configuration, shows what Kuscia will really pull, and tests it.

  FILE       a kuscia.yaml, or a ConfigMap manifest that holds one
  --demo     start with the sample and the built-in registry; works offline
  --lang     the language of the window
  --theme    the colours of the window
  --version  print the version

Without a display, kuscia-image does the same in the terminal.</source>
        <translation>打开窗口：编辑 Kuscia 配置的 image 段，显示 Kuscia 实际会拉取什么，并做测试。

  FILE       kuscia.yaml，或包含它的 ConfigMap 清单
  --demo     使用自带的示例和内置仓库，可离线使用
  --lang     窗口的语言
  --theme    窗口的配色
  --version  显示版本

没有图形界面时，kuscia-image 可以在终端里做同样的事。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有 %1 这个选项。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>%1 is no value of this option.</source>
        <translation>%1 不是这个选项的有效值。</translation>
    </message>
    <message>
        <source>One file at a time: %1 is the second.</source>
        <translation>一次只能打开一个文件，%1 是第二个。</translation>
    </message>
    <message>
        <source>--demo opens its own sample, not %1.</source>
        <translation>--demo 打开的是自带的示例，不是 %1。</translation>
    </message>
    <message>
        <source>There is no display here. kuscia-image does the same in the terminal: kuscia-image --help</source>
        <translation>这里没有图形界面。kuscia-image 可以在终端里做同样的事：kuscia-image --help</translation>
    </message>
</context>
<context>
    <name>kia::CommandModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>kia::CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>输入想做的事</translation>
    </message>
    <message>
        <source>Search the commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>现在不能执行</translation>
    </message>
</context>
<context>
    <name>kia::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>关闭详情（Esc）</translation>
    </message>
    <message>
        <source>Choose a reference to see how its address is made and what a check found.</source>
        <translation>选择一个镜像引用，查看它的地址是怎么来的，以及检查的结果。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>kia::DiffView</name>
    <message>
        <source>The lines that change</source>
        <translation>改动的行</translation>
    </message>
    <message>
        <source>removed, line %1: %2</source>
        <translation>删除，第 %1 行：%2</translation>
    </message>
    <message>
        <source>added, line %1: %2</source>
        <translation>添加，第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged line(s)</source>
        <translation>
            <numerusform>%n 行不变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::DocsSheet</name>
    <message>
        <source>The documentation’s table</source>
        <translation>文档里的表格</translation>
    </message>
    <message>
        <source>The eight lines of the registry page with the endpoint of %1, then what the page leaves out.</source>
        <translation>镜像仓库文档的八行示例，换成 %1 里的仓库地址；后面是文档没有写的情况。</translation>
    </message>
    <message>
        <source>The eight lines of the registry page as it shows them, then what the page leaves out.</source>
        <translation>镜像仓库文档的八行示例，后面是文档没有写的情况。</translation>
    </message>
    <message>
        <source>nothing configured</source>
        <translation>没有配置</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>not on the page</source>
        <translation>文档没有写</translation>
    </message>
</context>
<context>
    <name>kia::ErrorCard</name>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到开始页</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>回到 %1</translation>
    </message>
</context>
<context>
    <name>kia::Explanation</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
</context>
<context>
    <name>kia::FileDesk</name>
    <message>
        <source>Open a kuscia.yaml</source>
        <translation>打开 kuscia.yaml</translation>
    </message>
    <message>
        <source>YAML files (*.yaml *.yml)</source>
        <translation>YAML 文件 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Discard the unsaved changes in %1?</source>
        <translation>放弃 %1 里未保存的改动？</translation>
    </message>
    <message>
        <source>They are only in this window. What is on disk stays as it is.</source>
        <translation>这些改动只在这个窗口里，磁盘上的内容保持原样。</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>查看改动并保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>kia::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kia::FirstRun</name>
    <message>
        <source>Type a reference as it stands in an AppImage.</source>
        <translation>输入 AppImage 里的镜像引用。</translation>
    </message>
    <message>
        <source>No registry is configured, so docker.io is used and nobody signs in. Add an endpoint to see the address change as you type.</source>
        <translation>没有配置仓库，使用 docker.io，不登录。填写仓库地址，可以边输入边看地址的变化。</translation>
    </message>
    <message>
        <source>Nothing is dropped: this is the recommended form.</source>
        <translation>没有丢弃任何内容，这是推荐写法。</translation>
    </message>
    <message>
        <source>See what Kuscia will really pull</source>
        <translation>看清 Kuscia 实际会拉取什么</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml. Only its image section is edited; every other byte stays as it is.</source>
        <translation>打开 kuscia.yaml。只编辑其中的 image 段，其余内容一字不动。</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml</source>
        <translation>打开 kuscia.yaml</translation>
    </message>
    <message>
        <source>Or drop the file anywhere in this window.</source>
        <translation>也可以把文件拖到这个窗口的任意位置。</translation>
    </message>
    <message>
        <source>Try the demo registry</source>
        <translation>试用演示仓库</translation>
    </message>
    <message>
        <source>A sample file and a registry on this computer. Works offline.</source>
        <translation>使用示例文件和本机上的仓库，不需要网络。</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>现在试试</translation>
    </message>
    <message>
        <source>AppImage reference</source>
        <translation>AppImage 镜像引用</translation>
    </message>
    <message>
        <source>Endpoint of the default registry</source>
        <translation>默认仓库的地址</translation>
    </message>
    <message>
        <source>none yet, for example private.registry.com/secretflow</source>
        <translation>还没有，例如 private.registry.com/secretflow</translation>
    </message>
    <message>
        <source>Kuscia pulls</source>
        <translation>Kuscia 实际拉取</translation>
    </message>
    <message>
        <source>Nothing goes over the network until you press Check or Test sign-in.</source>
        <translation>在点击“检查”或“测试登录”之前，不会访问网络。</translation>
    </message>
    <message>
        <source>Explain a log line</source>
        <translation>解释一行日志</translation>
    </message>
    <message>
        <source>Paste or drop a log. It is read here and sent nowhere.</source>
        <translation>粘贴或拖入日志。只在本机读取，不会发送到任何地方。</translation>
    </message>
</context>
<context>
    <name>kia::Fold</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>kia::HelpModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kia::HelpPageView</name>
    <message>
        <source>kuscia-image ends with 0: all is well.</source>
        <translation>kuscia-image 的退出码是 0：一切正常。</translation>
    </message>
    <message>
        <source>kuscia-image ends with exit code %1.</source>
        <translation>kuscia-image 的退出码是 %1。</translation>
    </message>
</context>
<context>
    <name>kia::HelpSheet</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search by code or words</source>
        <translation>按代码或文字搜索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>没有包含这些文字的页面。</translation>
    </message>
    <message>
        <source>Up and Down choose a page. Nothing of this is fetched from anywhere.</source>
        <translation>上下方向键选择页面。所有内容都在本机，不需要网络。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kia::HostList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, %1 ms on average</source>
        <translation>，平均 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>, %n held back</source>
        <translation>
            <numerusform>，已拦下 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::Legend</name>
    <message>
        <source>from the endpoint</source>
        <translation>来自仓库地址</translation>
    </message>
    <message>
        <source>from the AppImage</source>
        <translation>来自 AppImage</translation>
    </message>
    <message>
        <source>added by Kuscia</source>
        <translation>Kuscia 补全</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>What if the node ran %1? The file says %2 and stays as it is.</source>
        <translation>假设节点使用 %1 会怎样？文件中写的是 %2，文件不会改变。</translation>
    </message>
    <message>
        <source>Runtime: %1</source>
        <translation>运行时：%1</translation>
    </message>
    <message>
        <source>Shows what another runtime would pull. The file stays as it is.</source>
        <translation>查看换成其他运行时会拉取什么。文件不会改变。</translation>
    </message>
</context>
<context>
    <name>kia::LogDetails</name>
    <message>
        <source>The log explained</source>
        <translation>日志说明</translation>
    </message>
    <message>
        <source>The log shows what the node did then. If it has another kuscia.yaml, open that one.</source>
        <translation>日志记录的是节点当时的行为。如果节点用的是另一份 kuscia.yaml，请打开那一份再看。</translation>
    </message>
    <message>
        <source>Open the node’s kuscia.yaml to compare the log with it.</source>
        <translation>打开节点的 kuscia.yaml，就能与日志对照。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Check this image</source>
        <translation>检查这个镜像</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到字段</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>改好以后</translation>
    </message>
    <message>
        <source>Add this registry</source>
        <translation>添加这个仓库</translation>
    </message>
    <message>
        <source>What the line leaves open</source>
        <translation>这行日志没有说明的</translation>
    </message>
</context>
<context>
    <name>kia::LogEntriesModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>kia::LogFactsCard</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>AppImage</source>
        <translation>AppImage</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账密</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>kia::LogPane</name>
    <message>
        <source>Open a log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json *.out)</source>
        <translation>日志 (*.log *.txt *.json *.out)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s), newest cause first</source>
        <translation>
            <numerusform>%n 种失败，最新的原因在前</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the log: %1 %</source>
        <translation>正在读取日志：%1 %</translation>
    </message>
    <message>
        <source>No image pull found in this text</source>
        <translation>这段文字里没有镜像拉取的记录</translation>
    </message>
    <message>
        <source>%1: only the lines that were understood are shown, of %L2 lines</source>
        <translation>%1：共 %L2 行，只显示看得懂的行</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>A usable line holds words like “failed to pull image” or “ErrImagePull”. Kuscia writes them to /home/kuscia/var/logs/kuscia.log in its container; events of a pod and kubectl describe work too. It looks like this:</source>
        <translation>可用的日志含有“failed to pull image”或“ErrImagePull”这样的词。Kuscia 把它们写在容器内的 /home/kuscia/var/logs/kuscia.log 里；Pod 事件和 kubectl describe 的输出也可以。例如：</translation>
    </message>
    <message>
        <source>Compared with the open %1</source>
        <translation>与打开的 %1 对照</translation>
    </message>
    <message>
        <source>The log and the file fit together.</source>
        <translation>日志与文件没有矛盾。</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>日志里写了什么</translation>
    </message>
    <message>
        <source>Failures in the log</source>
        <translation>日志里的失败</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>kia::LogText</name>
    <message>
        <source>Log text</source>
        <translation>日志内容</translation>
    </message>
    <message>
        <source>Paste a log, an event or one line here, or drop a file.</source>
        <translation>在这里粘贴日志、事件或一行报错，或拖入文件。</translation>
    </message>
</context>
<context>
    <name>kia::LogWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近 %2</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>%1, container %2</source>
        <translation>%1，容器 %2</translation>
    </message>
    <message>
        <source>username and password were set (with credentials)</source>
        <translation>带了账密（with credentials）</translation>
    </message>
    <message>
        <source>none was set</source>
        <translation>没有设置账密</translation>
    </message>
</context>
<context>
    <name>kia::MainWindow</name>
    <message>
        <source>%1 was changed on disk</source>
        <translation>%1 在磁盘上被改动</translation>
    </message>
    <message>
        <source>What you see is what was read before. Undo brings it back after reading again.</source>
        <translation>现在显示的是之前读取的内容。重新读取之后，可以撤销恢复。</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>The demo registry could not be started</source>
        <translation>无法启动演示仓库</translation>
    </message>
    <message>
        <source>Kuscia Image Assistant %1</source>
        <translation>Kuscia 镜像配置助手 %1</translation>
    </message>
    <message>
        <source>Edits the image section of a Kuscia configuration and nothing else, shows what address Kuscia will really pull, and says in plain words why a pull fails. Apache License 2.0.</source>
        <translation>只编辑 Kuscia 配置的 image 段，显示 Kuscia 实际会拉取的地址，并直白地说明拉取失败的原因。Apache License 2.0。</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除记录</translation>
    </message>
    <message>
        <source>Kuscia Image Assistant</source>
        <translation>Kuscia 镜像配置助手</translation>
    </message>
    <message>
        <source>a copy of the sample; the right password is %1</source>
        <translation>示例的副本，正确的密码是 %1</translation>
    </message>
    <message>
        <source>%1[*] – Kuscia Image Assistant</source>
        <translation>%1[*] – Kuscia 镜像配置助手</translation>
    </message>
    <message>
        <source>There are no changes to save.</source>
        <translation>没有需要保存的改动。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的操作。</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>撤销：%1（%2）</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>重做：%1（%2）</translation>
    </message>
    <message>
        <source>The checks are running.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>There is no reference to check.</source>
        <translation>没有可以检查的镜像引用。</translation>
    </message>
    <message>
        <source>No file open</source>
        <translation>没有打开文件</translation>
    </message>
    <message numerus="yes">
        <source>There is no image section yet. An edit adds it; the %n line(s) stay untouched.</source>
        <translation>
            <numerusform>还没有 image 段。编辑时会添加，其余 %n 行保持原样。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edits only image (lines %1–%2). The other %n line(s) stay untouched.</source>
        <translation>
            <numerusform>只改 image 段（第 %1–%2 行），其余 %n 行保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>YAML view, %n line(s), UTF-8, %1</source>
        <translation>
            <numerusform>YAML 视图，%n 行，UTF-8，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the pull plan</source>
        <translation>导出拉取计划</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml first.</source>
        <translation>请先打开 kuscia.yaml。</translation>
    </message>
    <message>
        <source>Read on this computer only. The log is sent nowhere.</source>
        <translation>只在本机分析，日志不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Paste a new log</source>
        <translation>粘贴新日志</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>There is no reference to export.</source>
        <translation>没有可导出的镜像引用。</translation>
    </message>
    <message>
        <source>There is no problem.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>快速修复</translation>
    </message>
    <message>
        <source>image is written as a list. Convert it first.</source>
        <translation>image 写成了列表，先转换。</translation>
    </message>
    <message>
        <source>There is no registry.</source>
        <translation>没有仓库。</translation>
    </message>
    <message>
        <source>It is the default already.</source>
        <translation>它已经是默认仓库。</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>它已经是第一个。</translation>
    </message>
    <message>
        <source>It is the last one.</source>
        <translation>它已经是最后一个。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>What is opened is remembered here.</source>
        <translation>打开过的文件会记在这里。</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>只改这里</translation>
    </message>
    <message>
        <source>Replace the whole section…</source>
        <translation>替换整个 image 段…</translation>
    </message>
    <message>
        <source>A check only sends HEAD requests. No image is downloaded.</source>
        <translation>检查只发送 HEAD 请求，不下载镜像。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>The next check uses these settings.</source>
        <translation>下一次检查使用这些设置。</translation>
    </message>
    <message>
        <source>The check does without your authorities</source>
        <translation>检查没有用上你添加的证书机构</translation>
    </message>
    <message>
        <source>%1 cannot be read or holds no certificate.</source>
        <translation>%1 无法读取，或者里面没有证书。</translation>
    </message>
    <message>
        <source>Settings for the test…</source>
        <translation>检查专用设置…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>There is no registry to sign in at.</source>
        <translation>没有可登录的仓库。</translation>
    </message>
    <message>
        <source>Turn the demo registry on first.</source>
        <translation>请先打开演示仓库。</translation>
    </message>
    <message>
        <source>Stop all checks</source>
        <translation>停止全部检查</translation>
    </message>
    <message>
        <source>Stop reading the log</source>
        <translation>停止读取日志</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Dismiss the result of the checks</source>
        <translation>收起检查结果</translation>
    </message>
    <message>
        <source>Leave the log</source>
        <translation>离开日志</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Stop or close</source>
        <translation>停止或关闭</translation>
    </message>
    <message>
        <source>There is nothing to stop or to close.</source>
        <translation>没有可停止或关闭的内容。</translation>
    </message>
    <message>
        <source>%1 (Esc)</source>
        <translation>%1 (Esc)</translation>
    </message>
    <message>
        <source>There is no reference.</source>
        <translation>没有镜像引用。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>No file open. %n reference(s) wait for one.</source>
        <translation>
            <numerusform>没有打开文件。有 %n 个镜像引用等着它。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kia::ManifestCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Copy the digest</source>
        <translation>复制摘要</translation>
    </message>
</context>
<context>
    <name>kia::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>kia::PlanSheet</name>
    <message>
        <source>Choose manifests</source>
        <translation>选择清单文件</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml *.json)</source>
        <translation>清单文件 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n AppImage(s) in the plan</source>
        <translation>
            <numerusform>计划里有 %n 个 AppImage</numerusform>
        </translation>
    </message>
    <message>
        <source>No AppImage found in this text</source>
        <translation>没有找到 AppImage</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 files</source>
        <translation>正在读取：%1 / %2 个文件</translation>
    </message>
    <message>
        <source>Reading the manifest</source>
        <translation>正在读取清单</translation>
    </message>
    <message>
        <source>Pull plan</source>
        <translation>拉取计划</translation>
    </message>
    <message>
        <source>AppImages are joined as Kuscia joins them, name and tag, and added to the references. Below stands what Kuscia will pull, by host and account.</source>
        <translation>按 Kuscia 的方式把 AppImage 的名称和标签拼起来，加入镜像引用。下面是 Kuscia 将要拉取的内容，按主机和账密分组。</translation>
    </message>
    <message>
        <source>AppImage manifests</source>
        <translation>AppImage 清单</translation>
    </message>
    <message>
        <source>Paste YAML or JSON here, or drop files and folders. For all of a cluster: kubectl get appimage -A -o yaml</source>
        <translation>在这里粘贴 YAML 或 JSON，或拖入文件、文件夹。导出整个集群：kubectl get appimage -A -o yaml</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>There is no reference to check.</source>
        <translation>没有可检查的镜像引用。</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml first.</source>
        <translation>先打开一个 kuscia.yaml。</translation>
    </message>
    <message>
        <source>There is no reference to export.</source>
        <translation>没有可导出的镜像引用。</translation>
    </message>
    <message>
        <source>No kuscia.yaml is open: the addresses are those without a registry.</source>
        <translation>没有打开 kuscia.yaml：以下是没有配置仓库时的地址。</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml…</source>
        <translation>打开 kuscia.yaml…</translation>
    </message>
</context>
<context>
    <name>kia::ProblemDetails</name>
    <message>
        <source>After the change</source>
        <translation>修改之后</translation>
    </message>
    <message>
        <source>lines %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>What this problem is, in this window and without a network (F1)</source>
        <translation>在本窗口说明这个问题，不需要网络（F1）</translation>
    </message>
    <message>
        <source>After converting</source>
        <translation>转换之后</translation>
    </message>
    <message>
        <source>Kuscia’s own message</source>
        <translation>Kuscia 自己的报错</translation>
    </message>
</context>
<context>
    <name>kia::ProblemStrip</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>None</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the problems</source>
        <translation>显示问题</translation>
    </message>
    <message>
        <source>Fold the problems</source>
        <translation>收起问题</translation>
    </message>
</context>
<context>
    <name>kia::PullingForm</name>
    <message>
        <source>image is written as a list. Convert it first.</source>
        <translation>image 写成了列表，先转换。</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Kuscia does not act on it yet.</source>
        <translation>Kuscia 目前尚不支持这一项。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不使用</translation>
    </message>
</context>
<context>
    <name>kia::ReferenceDetails</name>
    <message>
        <source>stopped after %1 ms</source>
        <translation>%1 ms 后停止</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>填写密码</translation>
    </message>
    <message>
        <source>Check anonymously</source>
        <translation>匿名检查</translation>
    </message>
    <message>
        <source>Try without signing in</source>
        <translation>不登录再试</translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Sends the account of %1 to %2, as Kuscia would</source>
        <translation>像 Kuscia 一样，把 %1 的账密发给 %2</translation>
    </message>
    <message>
        <source>How the address is made</source>
        <translation>地址是怎么来的</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>原始信息</translation>
    </message>
    <message>
        <source>From the AppImage</source>
        <translation>来自 AppImage</translation>
    </message>
</context>
<context>
    <name>kia::ReferenceInput</name>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>to add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Type or paste a reference from an AppImage, for example app:v1</source>
        <translation>输入或粘贴 AppImage 里的镜像引用，例如 app:v1</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>新的镜像引用</translation>
    </message>
    <message>
        <source>%1 is dropped, :latest is added.</source>
        <translation>%1 被丢弃，补上 :latest。</translation>
    </message>
    <message>
        <source>%1 is dropped.</source>
        <translation>%1 被丢弃。</translation>
    </message>
    <message>
        <source>:latest is added.</source>
        <translation>补上 :latest。</translation>
    </message>
</context>
<context>
    <name>kia::ReferencesModel</name>
    <message>
        <source>Recommended form</source>
        <translation>推荐写法</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>%1, before your change</source>
        <translation>%1，改动之前</translation>
    </message>
    <message>
        <source>becomes %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>%1 dropped</source>
        <translation>%1 被丢弃</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>AppImage %1: name %2, tag %3</source>
        <translation>AppImage %1：名称 %2，标签 %3</translation>
    </message>
    <message>
        <source>, id %1</source>
        <translation>，id %1</translation>
    </message>
    <message>
        <source>AppImage %1</source>
        <translation>AppImage %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kia::ReferencesPane</name>
    <message>
        <source>References</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>No reference yet. Type one above, or paste several lines at once.</source>
        <translation>还没有镜像引用。在上面输入一个，或一次粘贴多行。</translation>
    </message>
    <message>
        <source>No reference stands here now.</source>
        <translation>这里现在没有镜像引用。</translation>
    </message>
</context>
<context>
    <name>kia::RegistriesModel</name>
    <message>
        <source>default registry</source>
        <translation>默认仓库</translation>
    </message>
    <message>
        <source>used as default</source>
        <translation>作为默认使用</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>测试中</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
</context>
<context>
    <name>kia::RegistryDelegate</name>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>used as default</source>
        <translation>作为默认使用</translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>没有地址</translation>
    </message>
</context>
<context>
    <name>kia::RegistryForm</name>
    <message>
        <source>image is written as a list. Convert it first.</source>
        <translation>image 写成了列表，先转换。</translation>
    </message>
    <message>
        <source>Refused by the registry</source>
        <translation>被仓库拒绝</translation>
    </message>
    <message>
        <source>The test is running.</source>
        <translation>正在测试。</translation>
    </message>
    <message>
        <source>There is no endpoint to sign in at.</source>
        <translation>没有可以登录的仓库地址。</translation>
    </message>
    <message>
        <source>Sign in once, as Kuscia would (Ctrl+T)</source>
        <translation>像 Kuscia 那样登录一次（Ctrl+T）</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>%1, before your change</source>
        <translation>%1，改动之前</translation>
    </message>
    <message>
        <source>Refused at %1</source>
        <translation>%1 被拒绝</translation>
    </message>
    <message>
        <source>Open to all at %1</source>
        <translation>%1 无需登录</translation>
    </message>
    <message>
        <source>Signed in at %1</source>
        <translation>%1 登录成功</translation>
    </message>
    <message>
        <source>none, so the reference is used as it is</source>
        <translation>不填写，镜像引用原样使用</translation>
    </message>
    <message>
        <source>none, anonymous</source>
        <translation>不填写，匿名拉取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不填写</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>Read only until you convert the file</source>
        <translation>转换文件之前只能查看</translation>
    </message>
</context>
<context>
    <name>kia::RegistryList</name>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>No registry is configured</source>
        <translation>没有配置仓库</translation>
    </message>
</context>
<context>
    <name>kia::ReplaceSheet</name>
    <message>
        <source>Replace the whole image section?</source>
        <translation>替换整个 image 段？</translation>
    </message>
    <message>
        <source>This value stands in a form that cannot be changed by itself. The section is written anew with the same values and yours; every line outside it stays.</source>
        <translation>这个值的写法无法单独修改。整个段会重新写一遍，其余的值不变，段外的每一行都保留。</translation>
    </message>
    <message>
        <source>Hide passwords</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>Comments or keys without a place in the new section go, in %n line(s): %1</source>
        <translation>
            <numerusform>新的段里放不下的注释或键会丢失，共 %n 行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>不会丢失任何内容。</translation>
    </message>
</context>
<context>
    <name>kia::RestartCard</name>
    <message>
        <source>Restart Kuscia to use the new settings</source>
        <translation>重启 Kuscia，新的设置才会生效</translation>
    </message>
    <message>
        <source>Kuscia reads the image section only when it starts. Put in the name of your container or deployment.</source>
        <translation>Kuscia 只在启动时读取 image 段。把命令里的名称换成你的容器或部署。</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <translation>%1 的命令</translation>
    </message>
    <message>
        <source>Copy the command for %1</source>
        <translation>复制 %1 的命令</translation>
    </message>
    <message>
        <source>Kuscia’s deployments mount the ConfigMap with subPath: a running pod never sees the new text, only a new pod does.</source>
        <translation>Kuscia 的部署用 subPath 挂载 ConfigMap：运行中的 pod 看不到新内容，新建的 pod 才能看到。</translation>
    </message>
    <message>
        <source>In Kubernetes the file is in a ConfigMap, mounted with subPath: change it there, too; only a new pod sees it.</source>
        <translation>在 Kubernetes 里，这个文件在 ConfigMap 中，用 subPath 挂载：那里也要修改，新建的 pod 才能看到。</translation>
    </message>
</context>
<context>
    <name>kia::ResultBanner</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Nothing is sent before you ask.</source>
        <translation>在你要求之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Other checks are ahead of it.</source>
        <translation>前面还有其他检查。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>检查中</translation>
    </message>
    <message>
        <source>Checked at %1, before your change</source>
        <translation>%1 检查，改动之前</translation>
    </message>
    <message>
        <source>Manifest found in %1 ms, at %2</source>
        <translation>%1 ms 内找到清单，%2</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>%1 检查</translation>
    </message>
    <message>
        <source>Check again (Enter)</source>
        <translation>重新检查（Enter）</translation>
    </message>
    <message>
        <source>Check (Enter)</source>
        <translation>检查（Enter）</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kia::RowTools</name>
    <message>
        <source>Check (Enter)</source>
        <translation>检查（Enter）</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>编辑（F2）</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除（Del）</translation>
    </message>
</context>
<context>
    <name>kia::RuntimeMenu</name>
    <message>
        <source>%1, as in the file</source>
        <translation>%1（文件中的设置）</translation>
    </message>
    <message>
        <source>What if it were %1?</source>
        <translation>假设是 %1 会怎样？</translation>
    </message>
    <message>
        <source>Open a kuscia.yaml first.</source>
        <translation>请先打开 kuscia.yaml。</translation>
    </message>
    <message>
        <source>Runtime of the preview</source>
        <translation>预览所用的运行时</translation>
    </message>
</context>
<context>
    <name>kia::SaveBanner</name>
    <message>
        <source>Reload and compare</source>
        <translation>重新读取并比较</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>重新写入</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>另存到…</translation>
    </message>
    <message>
        <source>The file is gone from its place</source>
        <translation>文件已不在原来的位置</translation>
    </message>
    <message>
        <source>What was opened is still here. Write it again at the old place, or save it elsewhere.</source>
        <translation>打开的内容还在这里。可以在原处重新写入，或另存到别处。</translation>
    </message>
    <message>
        <source>Somebody else has changed the file since it was opened</source>
        <translation>打开之后，文件被别人改动过</translation>
    </message>
    <message>
        <source>Reload and compare shows your changes against what stands there now. Overwrite keeps only yours; the backup holds theirs.</source>
        <translation>“重新读取并比较”会显示你的改动与当前文件的差异。“覆盖”只保留你的改动，对方的内容在备份里。</translation>
    </message>
</context>
<context>
    <name>kia::SaveSheet</name>
    <message>
        <source>Nothing left to save</source>
        <translation>没有需要保存的内容</translation>
    </message>
    <message numerus="yes">
        <source>Save %n change(s)?</source>
        <translation>
            <numerusform>保存 %n 处改动？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the image section, lines %1–%2</source>
        <translation>只改 image 段，第 %1–%2 行</translation>
    </message>
    <message>
        <source>Kuscia can load the result</source>
        <translation>Kuscia 可以加载结果</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) left in the file</source>
        <translation>
            <numerusform>文件里还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other line(s) identical</source>
        <translation>
            <numerusform>其余 %n 行完全相同</numerusform>
        </translation>
    </message>
    <message>
        <source>File changed on disk since opened</source>
        <translation>打开之后，文件在磁盘上有改动</translation>
    </message>
    <message>
        <source>File unchanged on disk since opened</source>
        <translation>打开之后，文件在磁盘上没有改动</translation>
    </message>
    <message>
        <source>Choose first what happens to the change on disk.</source>
        <translation>先选择如何处理磁盘上的改动。</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>没有需要保存的内容。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>Checked before saving</source>
        <translation>保存前的检查</translation>
    </message>
    <message>
        <source>Keep a backup next to the file</source>
        <translation>在文件旁边保留备份</translation>
    </message>
    <message>
        <source>Hide passwords</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>另存到</translation>
    </message>
</context>
<context>
    <name>kia::SavedPage</name>
    <message>
        <source>The file is written.</source>
        <translation>文件已写入。</translation>
    </message>
    <message>
        <source>The file is written. What stood there before is kept in %1.</source>
        <translation>文件已写入，原来的内容保存在 %1。</translation>
    </message>
</context>
<context>
    <name>kia::Sentences</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>kia::SettingsPane</name>
    <message>
        <source>image is written as a list. Convert it first.</source>
        <translation>image 写成了列表，先转换。</translation>
    </message>
    <message>
        <source>Add a registry</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Image settings</source>
        <translation>镜像配置</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>镜像仓库</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Kuscia uses only the default registry.</source>
        <translation>Kuscia 只使用默认仓库的地址和账密。</translation>
    </message>
</context>
<context>
    <name>kia::ShownSteps</name>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1, trusted</source>
        <translation>%1，证书可信</translation>
    </message>
    <message>
        <source>401 challenge</source>
        <translation>401，要求登录</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1，拒绝</translation>
    </message>
    <message>
        <source>HEAD with token</source>
        <translation>带令牌 HEAD</translation>
    </message>
</context>
<context>
    <name>kia::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>kia::StepList</name>
    <message>
        <source>&lt;1 ms</source>
        <translation>&lt;1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未执行</translation>
    </message>
</context>
<context>
    <name>kia::SumCard</name>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address (Ctrl+C in the list)</source>
        <translation>复制地址（在列表里按 Ctrl+C）</translation>
    </message>
    <message>
        <source>AppImage: %1. Endpoint: %2. Kuscia pulls: %3. %4</source>
        <translation>AppImage：%1。仓库地址：%2。Kuscia 实际拉取：%3。%4</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Pulls without signing in</source>
        <translation>不登录，匿名拉取</translation>
    </message>
    <message>
        <source>Would send the account of %1 to %2</source>
        <translation>会把 %1 的账密发给 %2</translation>
    </message>
    <message>
        <source>Signs in as %1, the account of %2</source>
        <translation>使用 %2 的账密，用户名 %1</translation>
    </message>
    <message>
        <source>AppImage</source>
        <translation>AppImage</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>仓库地址</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Kuscia pulls</source>
        <translation>Kuscia 实际拉取</translation>
    </message>
    <message>
        <source>endpoint</source>
        <translation>仓库地址</translation>
    </message>
    <message>
        <source>endpoint of %1</source>
        <translation>仓库 %1 的地址</translation>
    </message>
    <message>
        <source>from AppImage</source>
        <translation>来自 AppImage</translation>
    </message>
    <message>
        <source>Nothing is pulled from an address that is not valid</source>
        <translation>地址不合法，不会拉取</translation>
    </message>
</context>
<context>
    <name>kia::TabStrip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kia::TestSettingsSheet</name>
    <message>
        <source>Authorities to trust in the test</source>
        <translation>检查时信任的证书机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>A whole number of seconds from 1 to %1</source>
        <translation>1 到 %1 之间的整数秒</translation>
    </message>
    <message>
        <source>Less than one step may take</source>
        <translation>比单步时限还短</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>这个文件无法读取</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form</source>
        <translation>这个文件里没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>A whole number from 1 to %1</source>
        <translation>1 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>%1 is no host name; write it without https:// and without a path</source>
        <translation>%1 不是主机名，不要写 https:// 和路径</translation>
    </message>
    <message>
        <source>Apply (Ctrl+Enter)</source>
        <translation>应用（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Settings for the test only</source>
        <translation>检查专用设置</translation>
    </message>
    <message>
        <source>For checks from this computer. None of this is part of kuscia.yaml, and Kuscia does not know of it.</source>
        <translation>只用于从本机发起的检查，不属于 kuscia.yaml，Kuscia 不会读取。</translation>
    </message>
    <message>
        <source>Further authorities</source>
        <translation>额外的证书机构</translation>
    </message>
    <message>
        <source>Time for a step</source>
        <translation>单步时限</translation>
    </message>
    <message>
        <source>Time for a check</source>
        <translation>整次时限</translation>
    </message>
    <message>
        <source>Checks at a time</source>
        <translation>同时检查数</translation>
    </message>
    <message>
        <source>Hosts to trust</source>
        <translation>可信主机</translation>
    </message>
    <message>
        <source>A PEM file, trusted besides the system’s. The node may trust it in its own way.</source>
        <translation>PEM 文件，与系统证书一起信任。节点需要自己配置。</translation>
    </message>
    <message>
        <source>Seconds for each of: resolve, connect, TLS, the first byte of an answer.</source>
        <translation>秒。解析、连接、TLS、首字节各自的时限。</translation>
    </message>
    <message>
        <source>Seconds from the first step to the last.</source>
        <translation>秒。从第一步到最后一步。</translation>
    </message>
    <message>
        <source>Of one host never more than two, whatever stands here.</source>
        <translation>每个主机最多 2 个，不受这里影响。</translation>
    </message>
    <message>
        <source>May be sent the password of the default registry, as Kuscia would send it. Blanks between them.</source>
        <translation>检查时可以像 Kuscia 一样收到默认仓库的账密。用空格分隔。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
</context>
<context>
    <name>kia::TextField</name>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>kia::ToolBar</name>
    <message>
        <source>Kuscia Image Assistant</source>
        <translation>Kuscia 镜像配置助手</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上有改动</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved change(s)</source>
        <translation>
            <numerusform>%n 处未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>无改动</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Stop all checks (Esc)</source>
        <translation>停止全部检查（Esc）</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单（F10）</translation>
    </message>
    <message>
        <source>Review &amp; save…</source>
        <translation>查看改动并保存…</translation>
    </message>
    <message>
        <source>Demo registry on</source>
        <translation>演示仓库已开启</translation>
    </message>
    <message>
        <source>Checks go only to the demo registry on this computer. The network is blocked.</source>
        <translation>检查只访问本机上的演示仓库，不会访问网络。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>kia::VersionsSheet</name>
    <message>
        <source>the same as now</source>
        <translation>与现在相同</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) against now</source>
        <translation>
            <numerusform>与现在相比有 %n 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>No earlier version is kept. Saving with a backup keeps the last %1.</source>
        <translation>没有保留的旧版本。保存时保留备份，会留下最近 %1 个。</translation>
    </message>
    <message>
        <source>This version is what the window holds now.</source>
        <translation>这个版本就是窗口里现在的内容。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>Kept when saving</source>
        <translation>保存时留下的</translation>
    </message>
    <message>
        <source>Hide passwords</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>kia::WindowActions</name>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Review and save…</source>
        <translation>查看改动并保存…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>关闭文件</translation>
    </message>
    <message>
        <source>Demo registry</source>
        <translation>演示仓库</translation>
    </message>
    <message>
        <source>About Kuscia Image Assistant</source>
        <translation>关于 Kuscia 镜像配置助手</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>新增镜像引用</translation>
    </message>
    <message>
        <source>Check all references</source>
        <translation>检查全部镜像引用</translation>
    </message>
    <message>
        <source>Stop all checks</source>
        <translation>停止全部检查</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>First quick fix</source>
        <translation>第一个快速修复</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Show image settings</source>
        <translation>显示镜像配置</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Import AppImages…</source>
        <translation>导入 AppImage…</translation>
    </message>
    <message>
        <source>Show the documentation’s table</source>
        <translation>显示文档里的表格</translation>
    </message>
    <message>
        <source>Explain a log</source>
        <translation>解释日志</translation>
    </message>
    <message>
        <source>Open a log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>Export the pull plan</source>
        <translation>导出拉取计划</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>旧版本…</translation>
    </message>
    <message>
        <source>Add a registry</source>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>Make the registry the default</source>
        <translation>设为默认仓库</translation>
    </message>
    <message>
        <source>Duplicate the registry</source>
        <translation>复制一份仓库</translation>
    </message>
    <message>
        <source>Remove the registry</source>
        <translation>删除仓库</translation>
    </message>
    <message>
        <source>Move the registry up</source>
        <translation>仓库上移</translation>
    </message>
    <message>
        <source>Move the registry down</source>
        <translation>仓库下移</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Settings for the test…</source>
        <translation>检查专用设置…</translation>
    </message>
    <message>
        <source>Try a scenario</source>
        <translation>试一个场景</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check without signing in</source>
        <translation>不登录检查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>Go to image settings</source>
        <translation>转到镜像配置</translation>
    </message>
    <message>
        <source>Go to references</source>
        <translation>转到镜像引用</translation>
    </message>
    <message>
        <source>Go to details</source>
        <translation>转到详情</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>kia::YamlPane</name>
    <message>
        <source>The text follows the settings on the left. Only the image section ever changes.</source>
        <translation>这里的内容随左侧的配置变化，改动只会发生在 image 段。</translation>
    </message>
</context>
<context>
    <name>kia::YamlView</name>
    <message>
        <source>The file as it will be saved</source>
        <translation>保存后的文件内容</translation>
    </message>
</context>
</TS>
