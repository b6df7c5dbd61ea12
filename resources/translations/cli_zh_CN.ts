<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>kia::CommandLine</name>
    <message>
        <source>--insecure-test takes nothing, or with-credentials.</source>
        <translation>--insecure-test 不带值，或带 with-credentials。</translation>
    </message>
    <message>
        <source>TEST ONLY: certificates are not verified where no account is sent. Kuscia always verifies them; nothing in kuscia.yaml changes that.</source>
        <translation>仅用于测试：不发送账号时不验证证书。Kuscia 始终会验证，kuscia.yaml 无法改变这一点。</translation>
    </message>
    <message>
        <source>TEST ONLY: certificates are not verified, and the password goes to whoever answers. Kuscia always verifies them; nothing in kuscia.yaml changes that.</source>
        <translation>仅用于测试：不验证证书，密码会发给任何应答的一方。Kuscia 始终会验证，kuscia.yaml 无法改变这一点。</translation>
    </message>
    <message>
        <source>Saved. The file as it was: %1</source>
        <translation>已保存。原来的文件：%1</translation>
    </message>
    <message>
        <source>Kuscia reads the section only when it starts. Put in your names and restart it:</source>
        <translation>Kuscia 只在启动时读取这一段。填入你的名称后重启：</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>没有写入任何内容（--dry-run）。</translation>
    </message>
    <message>
        <source>Nothing to change: the file says so already.</source>
        <translation>无需修改：文件里已经是这样。</translation>
    </message>
    <message>
        <source>%1 of %2 checked</source>
        <translation>已检查 %1 / %2</translation>
    </message>
    <message>
        <source>How it is used: %1</source>
        <translation>用法见：%1</translation>
    </message>
    <message>
        <source>there, for the account below</source>
        <translation>存在，使用下面的账号</translation>
    </message>
    <message>
        <source>with any other password: credentials rejected</source>
        <translation>用别的密码：账密被拒绝</translation>
    </message>
    <message>
        <source>the tag is missing</source>
        <translation>没有这个标签</translation>
    </message>
    <message>
        <source>the repository is missing</source>
        <translation>没有这个镜像</translation>
    </message>
    <message>
        <source>there, for everybody</source>
        <translation>存在，任何人可用</translation>
    </message>
    <message>
        <source>there, but only for arm64</source>
        <translation>存在，但只有 arm64</translation>
    </message>
    <message>
        <source>there, but HEAD requests are refused</source>
        <translation>存在，但拒绝 HEAD 请求</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>the registry is under maintenance</source>
        <translation>仓库正在维护</translation>
    </message>
    <message>
        <source>there, but the answers are slow</source>
        <translation>存在，但应答很慢</translation>
    </message>
    <message>
        <source>Account: user %1, password %2</source>
        <translation>账号：用户 %1，密码 %2</translation>
    </message>
    <message>
        <source>The demo registry answers at %1, on this computer only. Ctrl+C ends it.</source>
        <translation>演示仓库的地址是 %1，只在本机应答。按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>A sample configuration for it, with a wrong password: %1</source>
        <translation>与它配套的示例配置，其中的密码是错的：%1</translation>
    </message>
    <message>
        <source>In another terminal:</source>
        <translation>请在另一个终端里运行：</translation>
    </message>
    <message>
        <source>Usage: kuscia-image fix -c FILE [--dry-run] [--json] CODE...

Makes the change that lint offers for each finding with one of these codes (or
names): all of them or none. Writes as set does.

  --dry-run    shows the difference and writes nothing
  --json       one JSON object on standard output

  kuscia-image fix -c kuscia.yaml KIA-Y21
</source>
        <translation>用法：kuscia-image fix -c 文件 [--dry-run] [--json] 代码…

对每个带有这些代码（或名称）的问题，执行 lint 给出的修改：要么全部改成，要么都不
改。写文件的方式与 set 相同。

  --dry-run    只显示差异，不写文件
  --json       在标准输出写一个 JSON 对象

  kuscia-image fix -c kuscia.yaml KIA-Y21
</translation>
    </message>
    <message>
        <source>Usage: kuscia-image demo [--port N] [--list | --tour]

Runs a registry that listens on this computer only, with a sample configuration
for it, until it is stopped with Ctrl+C. No network is needed.

  --port N    the port; without it the system chooses a free one
  --list      says which images it has and what each shows
  --tour      tells the whole story in the terminal: lint, preview, a wrong
              password explained, set, the check again
</source>
        <translation>用法：kuscia-image demo [--port N] [--list | --tour]

运行一个只在本机监听的镜像仓库，并附上一份示例配置，直到按 Ctrl+C 结束。
不需要网络。

  --port N    端口；不写时由系统挑选空闲端口
  --list      列出其中的镜像，以及每个镜像演示什么
  --tour      在终端里从头到尾演示一遍：lint、preview、解释密码错误、set、再次
              check
</translation>
    </message>
    <message>
        <source>A tour with a sample configuration and a registry that is built in and listens on this computer only. Everything below is the real program at work.</source>
        <translation>这是一次演示：使用示例配置，以及内置的、只在本机监听的镜像仓库。下面都是程序真实的输出。</translation>
    </message>
    <message>
        <source>What is wrong with the file?</source>
        <translation>这个文件有什么问题？</translation>
    </message>
    <message>
        <source>Kuscia reads the image section once, at start, and says little about what it makes of it. lint says it.</source>
        <translation>Kuscia 只在启动时读取一次 image 段，对读到的结果几乎不作说明。lint 会说明。</translation>
    </message>
    <message>
        <source>What will Kuscia pull?</source>
        <translation>Kuscia 会拉取什么？</translation>
    </message>
    <message>
        <source>Kuscia counts the slashes of a reference, and drops what stands before a single one. preview shows the address that comes out, and who gets the password.</source>
        <translation>Kuscia 数镜像名里的斜杠；只有一个斜杠时，丢弃它前面的部分。preview 给出最后的地址，以及密码会发给谁。</translation>
    </message>
    <message>
        <source>Would the pull work?</source>
        <translation>拉取会成功吗？</translation>
    </message>
    <message>
        <source>check asks the registry as Kuscia&apos;s runtime would. The password in the sample is an old one.</source>
        <translation>check 像 Kuscia 的运行时那样询问镜像仓库。示例里的密码是旧的。</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>改成新密码</translation>
    </message>
    <message>
        <source>set changes this value and no other byte of the file. The password comes from standard input and is never shown, so both lines look the same.</source>
        <translation>set 只改这一个值，文件的其余字节都不变。密码来自标准输入，从不显示，所以两行看起来一样。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>The first image can be pulled now. The second has no such tag. The third comes from another host, and Kuscia would send it this password: the check holds that back.</source>
        <translation>第一个镜像现在可以拉取了。第二个没有这个标签。第三个来自别的主机，Kuscia 会把这个密码发给它：检查把它拦下了。</translation>
    </message>
    <message>
        <source>That was the tour. Now with your own file: kuscia-image lint -c FILE</source>
        <translation>演示到此结束。现在可以用自己的文件试试：kuscia-image lint -c 文件</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>这里没有选项 %1。</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 后面要有值。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 写了两次。</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>这里不需要“%1”。</translation>
    </message>
    <message>
        <source>--lang takes en or zh, not “%1”.</source>
        <translation>--lang 只能是 en 或 zh，不能是“%1”。</translation>
    </message>
    <message>
        <source>--runtime takes runc, runp or runk, not “%1”.</source>
        <translation>--runtime 只能是 runc、runp 或 runk，不能是“%1”。</translation>
    </message>
    <message>
        <source>%1 takes a whole number, %2.</source>
        <translation>%1 的值应为整数，范围 %2。</translation>
    </message>
    <message>
        <source>Name the configuration: -c FILE.</source>
        <translation>请指定配置文件：-c 文件。</translation>
    </message>
    <message>
        <source>Say what to set, for example defaultRegistry=private.</source>
        <translation>请写明要改什么，例如 defaultRegistry=private。</translation>
    </message>
    <message>
        <source>Say what to fix, by its code, for example KIA-Y21. lint shows the codes.</source>
        <translation>请用代码写明要修复什么，例如 KIA-Y21。代码可由 lint 查看。</translation>
    </message>
    <message>
        <source>There is no code “%1”. lint shows the codes.</source>
        <translation>没有代码“%1”。代码可由 lint 查看。</translation>
    </message>
    <message>
        <source>Argument %1 is no assignment. An assignment looks like registries[NAME].endpoint=VALUE.</source>
        <translation>第 %1 个参数不是赋值。赋值的写法如 registries[名称].endpoint=值。</translation>
    </message>
    <message>
        <source>“%1” is no field. The fields are pullPolicy, defaultRegistry, httpProxy, and name, endpoint, username and password of registries[NAME].</source>
        <translation>没有字段“%1”。可用的字段是 pullPolicy、defaultRegistry、httpProxy，以及 registries[名称] 的 name、endpoint、username、password。</translation>
    </message>
    <message>
        <source>Argument %1 names no registry. Write its name or its position in the brackets: registries[NAME] or registries[#0].</source>
        <translation>第 %1 个参数没有指明仓库。请在方括号里写名称或位置：registries[名称] 或 registries[#0]。</translation>
    </message>
    <message>
        <source>%2 registries are named “%1”. Name the one you mean by its position: registries[#0].</source>
        <translation>有 %2 个仓库都叫“%1”。请用位置指明是哪一个：registries[#0]。</translation>
    </message>
    <message>
        <source>%1: a password is not taken from an argument, where every user of this machine can see it. Write @- and give it on standard input, or @env and put it into KUSCIA_IMAGE_PASSWORD.</source>
        <translation>%1：不接受写在参数里的密码，本机所有用户都能看到参数。请写 @- 并从标准输入给出密码，或者写 @env 并把密码放进环境变量 KUSCIA_IMAGE_PASSWORD。</translation>
    </message>
    <message>
        <source>Standard input can be used for one thing only.</source>
        <translation>标准输入只能用于一处。</translation>
    </message>
    <message>
        <source>Standard input cannot be changed. Name a file: -c FILE.</source>
        <translation>标准输入无法修改。请指定文件：-c 文件。</translation>
    </message>
    <message>
        <source>KUSCIA_IMAGE_PASSWORD is not set.</source>
        <translation>没有设置 KUSCIA_IMAGE_PASSWORD。</translation>
    </message>
    <message>
        <source>Nothing came on standard input where a password was expected.</source>
        <translation>应从标准输入得到密码，但没有收到任何内容。</translation>
    </message>
    <message>
        <source>What came on standard input is no password: one line of text is expected.</source>
        <translation>标准输入的内容不是密码：应当只有一行文字。</translation>
    </message>
    <message>
        <source>The password belongs to nobody: there is no registry with a username in the configuration. Name one with -c FILE.</source>
        <translation>不知道这是谁的密码：配置里没有填写 username 的仓库。请用 -c 指定配置文件。</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 里没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>Nothing that could be fixed by itself was found in this file for %1.</source>
        <translation>这个文件里没有可以自动修复的 %1。</translation>
    </message>
    <message>
        <source>The demo registry cannot listen on port %1: %2</source>
        <translation>演示仓库无法监听端口 %1：%2</translation>
    </message>
    <message>
        <source>Usage: kuscia-image lint -c FILE [--json]

Says what the file is, which registry Kuscia uses and why, and everything that
is wrong with the image section. Exit code 1: there is an error or a warning.

  -c FILE    a kuscia.yaml, or the Kubernetes ConfigMap that holds one; - reads
             standard input
  --json     one JSON object on standard output

  kuscia-image lint -c /opt/kuscia/kuscia.yaml
  kubectl get configmap kuscia -o yaml | kuscia-image lint -c -
</source>
        <translation>用法：kuscia-image lint -c 文件 [--json]

说明这是什么文件，Kuscia 用哪个仓库、为什么，以及 image 段里的所有问题。
有错误或警告时，退出码为 1。

  -c 文件    kuscia.yaml，或包含它的 Kubernetes ConfigMap；- 表示标准输入
  --json     在标准输出写一个 JSON 对象

  kuscia-image lint -c /opt/kuscia/kuscia.yaml
  kubectl get configmap kuscia -o yaml | kuscia-image lint -c -
</translation>
    </message>
    <message>
        <source>Usage: kuscia-image check [-c FILE] [OPTION]... [REFERENCE]...

Asks the registry of each reference, as Kuscia&apos;s runtime would, whether the
image can be pulled, and explains why not. Pulls nothing. A password that would
go to a host other than the endpoint&apos;s is held back.

  -c, --refs, --from, --runtime, --json    as in preview
  --timeout S         seconds for one image, 20 if not given
  --jobs N            images at the same time, 4 if not given
  --allow-host HOST   this host may have the password; several times for several
  --ca FILE           certificates (PEM) to trust in this test; kuscia.yaml
                      cannot carry them, the Kuscia container needs them in its
                      system
  --password-stdin    the password of the registry from standard input, instead
                      of the one in the file; KUSCIA_IMAGE_PASSWORD does so, too
  --insecure-test     for this test, certificates are not verified where no
                      account is sent; Kuscia always verifies them.
                      --insecure-test=with-credentials: not even where one is

  kuscia-image check -c kuscia.yaml secretflow/app:v1
</source>
        <translation>用法：kuscia-image check [-c 文件] [选项]... [镜像名]...

像 Kuscia 的运行时那样，询问每个镜像所在的仓库能否拉取；不能时说明原因。
不下载镜像。如果密码会发给仓库地址以外的主机，就拦下不发。

  -c、--refs、--from、--runtime、--json    与 preview 相同
  --timeout 秒数     每个镜像的时限，默认 20 秒
  --jobs N           同时检查几个镜像，默认 4 个
  --allow-host 主机  允许把密码发给这个主机；可以写多次
  --ca 文件          这次检查额外信任的证书（PEM）；kuscia.yaml 里写不了证书，
                     需要加到 Kuscia 容器的系统证书里
  --password-stdin   从标准输入读取仓库的密码，代替文件里的；
                     环境变量 KUSCIA_IMAGE_PASSWORD 也可以
  --insecure-test     仅用于本次测试：不发送账号时不验证证书。Kuscia 始终会验证。
                      --insecure-test=with-credentials：发送账号时也不验证

  kuscia-image check -c kuscia.yaml secretflow/app:v1
</translation>
    </message>
    <message>
        <source>Usage: kuscia-image explain [-c FILE] [--json] [LOG|-]

Reads a log of Kuscia or containerd of any size, a pod&apos;s events, a task&apos;s status
or a single line, and says for each failed pull what the cause is and what to
do, the newest first. With a configuration: how it fits, and what to change
there. Without LOG it reads standard input. Uses no network. Exit code 1: the
log tells of a failure.

  -c FILE    the configuration to compare with
  --json     one JSON object on standard output

  kuscia-image explain -c kuscia.yaml /home/kuscia/var/logs/kuscia.log
  docker logs kuscia 2&gt;&amp;1 | kuscia-image explain
  kubectl describe pod -n alice psi-0 | kuscia-image explain
</source>
        <translation>用法：kuscia-image explain [-c 文件] [--json] [日志|-]

读 Kuscia 或 containerd 的日志（多大都行）、Pod 的事件、任务的状态，或者单独一行，
对每一次拉取失败说明原因和该做什么，最新的在前。给了配置文件时，还说明日志与它
是否对得上，要改哪里。不写日志时读标准输入。不使用网络。日志里有拉取失败时，
退出码是 1。

  -c 文件    用来对照的配置文件
  --json     在标准输出写一个 JSON 对象

  kuscia-image explain -c kuscia.yaml /home/kuscia/var/logs/kuscia.log
  docker logs kuscia 2&gt;&amp;1 | kuscia-image explain
  kubectl describe pod -n alice psi-0 | kuscia-image explain
</translation>
    </message>
    <message>
        <source>Name at least one image reference, a file with references (--refs FILE), or a manifest with AppImages (--from FILE).</source>
        <translation>请至少写一个镜像名，或者用 --refs 指定镜像名文件，或者用 --from 指定含有 AppImage 的清单文件。</translation>
    </message>
    <message>
        <source>Usage: kuscia-image preview [-c FILE] [OPTION]... [REFERENCE]...

Says for each AppImage reference which address Kuscia pulls, where its pieces
come from, what is dropped, and which host gets whose password. Uses no network.

  -c FILE        the configuration; - reads standard input; without it: none
  --refs FILE    also the references in FILE, one a line; - reads standard input
  --from FILE    also the AppImages in FILE (YAML or JSON), or in those of a
                 folder; - reads standard input; several times for several
  --runtime R    as if the runtime were runc, runp or runk
  --json         one JSON object on standard output

  kuscia-image preview -c kuscia.yaml secretflow/app:v1
  kubectl get appimage -A -o yaml | kuscia-image preview -c kuscia.yaml --from -
</source>
        <translation>用法：kuscia-image preview [-c 文件] [选项]... [镜像名]...

对每个 AppImage 镜像名说明：Kuscia 实际拉取的地址，各部分从哪里来，丢弃了什么，
哪个主机会得到哪个仓库的密码。不使用网络。

  -c 文件        配置文件；- 表示标准输入；不写表示没有配置
  --refs 文件    再加上文件里的镜像名，一行一个；- 表示标准输入
  --from 文件    再加上文件（YAML 或 JSON）里的 AppImage，或文件夹里所有的；
                 - 表示标准输入；可以写多次
  --runtime R    按 runc、runp 或 runk 来算
  --json         在标准输出写一个 JSON 对象

  kuscia-image preview -c kuscia.yaml secretflow/app:v1
  kubectl get appimage -A -o yaml | kuscia-image preview -c kuscia.yaml --from -
</translation>
    </message>
    <message>
        <source>kuscia-image: the image section of a Kuscia configuration, in the terminal

Usage: kuscia-image COMMAND [OPTION]... [ARGUMENT]...

  lint      says what is wrong with the file
  preview   says what address Kuscia pulls, and who gets the password
  check     asks the registry, as Kuscia&apos;s runtime would, whether the pull works
  explain   says what a Kuscia log tells about failed pulls, and what to change
  set       changes values, and not a byte besides them
  fix       makes the one-click changes that lint offers
  report    writes all of it into one text that can be sent to somebody else
  demo      runs a registry on this computer to try all of it without a network

Options of every command:
  --lang en|zh    language of the output (else that of LC_ALL or LANG)
  --help, -h      this help, or that of the command
  --version       the version

Passwords come from the file, from standard input or from the variable
KUSCIA_IMAGE_PASSWORD, never from an argument.

Exit codes:
   0  fine                              20  name not found
   1  findings, or different failures   21  connection
   2  wrong use                         22  TLS
   3  file not read or not written      23  timeout
  10  credentials rejected              24  proxy
  11  login needed, none sent           25  too many requests
  12  no right to pull                  26  not a registry
  13  not found                         27  server error
  14  held back                         28  invalid reference
</source>
        <translation>kuscia-image：在命令行查看和修改 Kuscia 配置文件的 image 段

用法：kuscia-image 命令 [选项]... [参数]...

  lint      指出文件里的问题
  preview   给出 Kuscia 对某个镜像名实际拉取的地址，以及密码会发给谁
  check     像 Kuscia 的运行时那样询问镜像仓库，能否拉取
  explain   读 Kuscia 日志，说明镜像为什么拉不下来、该怎么改
  set       修改值，其余字节一个不变
  fix       执行 lint 给出的一键修复
  report    把全部内容写成一份可以发给别人的文字
  demo      在本机运行一个镜像仓库，没有网络也能完整试用

所有命令都有的选项：
  --lang en|zh    输出的语言（不写时由 LC_ALL 或 LANG 决定）
  --help, -h      本帮助，或某个命令的帮助
  --version       版本

密码来自文件、标准输入或环境变量 KUSCIA_IMAGE_PASSWORD，从不来自参数。

退出码：
   0  正常                    20  找不到主机名
   1  有问题，或失败原因不同  21  连接失败
   2  用法错误                22  TLS
   3  文件读不了或写不了      23  超时
  10  账密被拒绝              24  代理
  11  需要登录，但没有账号    25  请求过多
  12  没有拉取权限            26  不是镜像仓库
  13  不存在                  27  服务器错误
  14  已拦下                  28  镜像名无效
</translation>
    </message>
    <message>
        <source>Say what to do: lint, preview, check, explain, set, fix, report or demo.</source>
        <translation>请写明要做什么：lint、preview、check、explain、set、fix、report 或 demo。</translation>
    </message>
    <message>
        <source>The report would be written over %1, which it is about.</source>
        <translation>报告会覆盖它所说明的文件 %1。</translation>
    </message>
    <message>
        <source>Usage: kuscia-image report -c FILE [OPTION]... [REFERENCE]...

Writes one text (Markdown) about the configuration and the images of a cluster:
which registry counts and why, every finding with its remedies, the section, and
the pull plan by host and registry, with AppImages that become one address. No
password is in it. Uses no network. Exit code 1: the file has an error or a
warning, or an image is not what it seems.

  -c FILE        the configuration; - reads standard input
  --from FILE    the AppImages in FILE (YAML or JSON), or in those of a folder;
                 - reads standard input; several times for several
  --refs, --runtime    as in preview
  -o FILE        where to write it, else standard output; a file that is there
                 is replaced as a whole

  kubectl get appimage -A -o yaml |
    kuscia-image report -c kuscia.yaml --from - -o report.md
</source>
        <translation>用法：kuscia-image report -c 文件 [选项]... [镜像引用]...

把配置文件和整个集群的镜像写成一份文字（Markdown）：用哪个仓库、为什么，每个问题和
解决办法，image 段，以及按主机和仓库分组的拉取计划，包括变成同一个地址的 AppImage。
其中没有任何密码。不使用网络。退出码 1：文件有错误或警告，或者有镜像与看上去的不同。

  -c 文件        配置文件；- 表示从标准输入读
  --from 文件    文件（YAML 或 JSON）里的 AppImage，也可以是文件夹；- 表示从标准输入读；
                 可以写多次
  --refs、--runtime    与 preview 相同
  -o 文件        写到哪里，不写则输出到标准输出；已有的文件会整个替换

  kubectl get appimage -A -o yaml |
    kuscia-image report -c kuscia.yaml --from - -o report.md
</translation>
    </message>
    <message>
        <source>The whole image section is written anew.</source>
        <translation>将重写整个 image 配置段。</translation>
    </message>
    <message>
        <source>Comments and unknown keys in these lines have no place in it: %1</source>
        <translation>以下各行的注释和未知键在新的配置段中没有位置：%1</translation>
    </message>
    <message>
        <source>Say what is meant: --shared everywhere or --shared here.</source>
        <translation>请说明怎么改：--shared everywhere 或 --shared here。</translation>
    </message>
    <message>
        <source>Have the whole image section written anew with --replace-section, and look at it with --dry-run first.</source>
        <translation>用 --replace-section 重写整个 image 配置段，请先用 --dry-run 查看。</translation>
    </message>
    <message>
        <source>--shared is followed by everywhere or here.</source>
        <translation>--shared 后面写 everywhere 或 here。</translation>
    </message>
    <message>
        <source>Usage: kuscia-image set -c FILE [--dry-run] [--json] [--shared MEANING]
                        [--replace-section] ASSIGNMENT...

Changes the values and leaves every other byte as it is. All assignments are
made or none. The old file is kept beside the new one as a backup. Shows the
lines that change, passwords masked, and how to restart Kuscia.

  pullPolicy=V  defaultRegistry=V  httpProxy=V
  registries[NAME].endpoint=V     also .name and .username; [#0] is the first
  registries[NAME].password=@-    from standard input; =@env from the variable
                                  KUSCIA_IMAGE_PASSWORD; empty clears it
  +registries[NAME]=ENDPOINT      adds a registry
  -registries[NAME]               removes one
  --dry-run                       shows the difference and writes nothing
  --json                          one JSON object on standard output
  --shared everywhere|here        what a change means for a value that an anchor
                                  shares with other places
  --replace-section               writes the whole image section anew where a
                                  value stands in a form that is not edited;
                                  look at it with --dry-run first

A proxy&apos;s address with a password in it comes from @- or @env, too.

  printf %s &quot;$PASSWORD&quot; |
    kuscia-image set -c kuscia.yaml &apos;registries[private].password=@-&apos;
</source>
        <translation>用法：kuscia-image set -c 文件 [--dry-run] [--json] [--shared 含义]
                        [--replace-section] 赋值…

修改这些值，其余字节保持原样。要么全部改成，要么都不改。原来的文件留在旁边作为
备份。会给出改动的行（密码隐去）和重启 Kuscia 的命令。

  pullPolicy=值  defaultRegistry=值  httpProxy=值
  registries[名称].endpoint=值    .name 和 .username 也可以；[#0] 是第一个
  registries[名称].password=@-    来自标准输入；=@env 来自环境变量
                                  KUSCIA_IMAGE_PASSWORD；= 后面为空表示清除
  +registries[名称]=仓库地址      添加一个仓库
  -registries[名称]               删除一个仓库
  --dry-run                       只显示差异，不写文件
  --json                          在标准输出写一个 JSON 对象
  --shared everywhere|here        值由锚点与别处共用时怎么改：everywhere 全部一起改，
                                  here 只改这里
  --replace-section               值的写法不能直接修改时，重写整个 image 配置段；
                                  请先用 --dry-run 查看

带密码的代理地址也要用 @- 或 @env。

  printf %s &quot;$PASSWORD&quot; |
    kuscia-image set -c kuscia.yaml &apos;registries[private].password=@-&apos;
</translation>
    </message>
</context>
</TS>
