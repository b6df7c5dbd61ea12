<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Explanations</name>
    <message>
        <source>The registry has no tag {tag} for this image.</source>
        <translation>仓库里没有 {tag} 这个标签。</translation>
    </message>
    <message>
        <source>Use a tag that exists.</source>
        <translation>使用已有的标签。</translation>
    </message>
    <message>
        <source>Have the image pushed with this tag.</source>
        <translation>请人推送带这个标签的镜像。</translation>
    </message>
    <message>
        <source>{host|The registry} has no repository {repository} for this image.</source>
        <translation>{host|仓库} 里没有 {repository|这个镜像}。</translation>
    </message>
    <message>
        <source>Kuscia asks for exactly this path. Where a part was dropped or added by its rules, the preview shows it.</source>
        <translation>Kuscia 请求的就是这个路径。如果有部分被规则丢弃或补上，预览里会显示。</translation>
    </message>
    <message>
        <source>Compare the path with the name in the registry.</source>
        <translation>核对路径与仓库里的名称。</translation>
    </message>
    <message>
        <source>If the organisation is missing, write it at the end of the endpoint.</source>
        <translation>如果缺少组织名，把它写在仓库地址的末尾。</translation>
    </message>
    <message>
        <source>{host|The registry} has no image with this digest.</source>
        <translation>{host|仓库} 里没有这个摘要对应的镜像。</translation>
    </message>
    <message>
        <source>Digests vanish when an image is rebuilt or cleaned up.[[ Wanted: {digest}]]</source>
        <translation>镜像重新构建或清理之后，原来的摘要就不存在了。[[要找的是：{digest}]]</translation>
    </message>
    <message>
        <source>Use the digest of the present image, or a tag.</source>
        <translation>使用当前镜像的摘要，或改用标签。</translation>
    </message>
    <message>
        <source>{host|The registry} does not know this address (404).</source>
        <translation>{host|仓库} 不认识这个地址（404）。</translation>
    </message>
    <message>
        <source>The path may contain something that this registry does not allow.</source>
        <translation>路径里可能有这个仓库不允许的内容。</translation>
    </message>
    <message>
        <source>Check that the endpoint has no /v1 or /v2 in it; Kuscia adds /v2 by itself.</source>
        <translation>确认仓库地址里没有 /v1 或 /v2；Kuscia 会自己加上 /v2。</translation>
    </message>
    <message>
        <source>The image has the outdated format schema 1.</source>
        <translation>镜像使用过时的 schema 1 格式。</translation>
    </message>
    <message>
        <source>Runtimes are giving this format up, so a pull fails now or after the next update.</source>
        <translation>各运行时正在停止支持这种格式，现在或下次升级之后就会拉取失败。</translation>
    </message>
    <message>
        <source>Push the image again with a current tool.</source>
        <translation>用新工具重新推送镜像。</translation>
    </message>
    <message>
        <source>What stands at this address is no image.</source>
        <translation>这个地址上的内容不是镜像。</translation>
    </message>
    <message>
        <source>[[The registry sent {detail}. ]]Kuscia would accept it at first and fail while pulling.</source>
        <translation>[[仓库返回的是 {detail}。]]Kuscia 起初会接受，拉取过程中才失败。</translation>
    </message>
    <message>
        <source>Check the name; charts and other things can stand in a registry too.</source>
        <translation>核对名称；仓库里也可能存放 chart 等其他内容。</translation>
    </message>
    <message>
        <source>{host|The registry} gives a digest that does not fit the image.</source>
        <translation>{host|仓库} 给出的摘要与镜像不符。</translation>
    </message>
    <message>
        <source>Ask the administrator of the registry; a cache or a mirror may be damaged.</source>
        <translation>询问仓库管理员；可能缓存或镜像站已损坏。</translation>
    </message>
    <message>
        <source>The image has no variant for {platform|the platform of this node}.</source>
        <translation>镜像没有适合 {platform|节点平台} 的版本。</translation>
    </message>
    <message>
        <source>[[It offers {list}. ]]Kuscia would say “no match for platform”, which looks like a missing image.</source>
        <translation>[[现有的平台：{list}。]]Kuscia 会报“no match for platform”，看起来像镜像不存在。</translation>
    </message>
    <message>
        <source>Use an image or a tag that offers {platform|the platform of the node}.</source>
        <translation>使用支持 {platform|节点平台} 的镜像或标签。</translation>
    </message>
    <message>
        <source>Have the image built for it as well.</source>
        <translation>请人为它也构建一份镜像。</translation>
    </message>
    <message>
        <source>A rule of {host|the registry} forbids pulling this image.</source>
        <translation>{host|仓库} 的规则禁止拉取这个镜像。</translation>
    </message>
    <message>
        <source>Harbor does this for images with known weaknesses or without a signature.[[ It says: {detail}]]</source>
        <translation>Harbor 会这样处理有已知漏洞或没有签名的镜像。[[它的说明：{detail}]]</translation>
    </message>
    <message>
        <source>Ask the owner of the project to release the image or to change the rule.</source>
        <translation>请项目的负责人放行镜像或修改规则。</translation>
    </message>
    <message>
        <source>Use a version that fulfils the rule.</source>
        <translation>使用符合规则的版本。</translation>
    </message>
    <message>
        <source>The description of the image is too large for Kuscia.</source>
        <translation>镜像的清单太大，Kuscia 不接受。</translation>
    </message>
    <message>
        <source>[[It has {size} bytes; ]]containerd takes at most 4 MiB.</source>
        <translation>[[它有 {size} 字节，]]containerd 最多接受 4 MiB。</translation>
    </message>
    <message>
        <source>Have the image built with fewer layers or annotations.</source>
        <translation>请人减少镜像的层或注解，重新构建。</translation>
    </message>
    <message>
        <source>{host|The registry} has the image in no form that the check asked for.</source>
        <translation>{host|仓库} 没有检查所要求格式的清单。</translation>
    </message>
    <message>
        <source>The check asks for the same forms as Kuscia’s runtime. This answer was not expected.</source>
        <translation>检查要求的格式与 Kuscia 的运行时相同，没有预料到这样的回答。</translation>
    </message>
    <message>
        <source>Copy the report of the check and send it to whoever maintains this program.</source>
        <translation>复制检查报告，发给维护这个程序的人。</translation>
    </message>
    <message>
        <source>{host|The registry} wants a sign-in, but Kuscia has no account for it.</source>
        <translation>{host|仓库} 要求登录，但 Kuscia 没有可用的账密。</translation>
    </message>
    <message>
        <source>Kuscia signs in only when the chosen registry has both username and password. Otherwise it asks anonymously, and this image is not public.</source>
        <translation>所选仓库的 username 和 password 都填写了，Kuscia 才会登录，否则就匿名访问，而这个镜像不是公开的。</translation>
    </message>
    <message>
        <source>Fill in username and password of the registry.</source>
        <translation>填写仓库的用户名和密码。</translation>
    </message>
    <message>
        <source>Check that defaultRegistry names the registry with the account.</source>
        <translation>确认 defaultRegistry 写的是带账密的那个仓库。</translation>
    </message>
    <message>
        <source>The registry answered, then refused the password of {user|this account}.</source>
        <translation>仓库有响应，但拒绝了 {user|这个账号} 的密码。</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>重新填写密码。</translation>
    </message>
    <message>
        <source>Check the user name; with Harbor, the names of robot accounts begin with robot$.</source>
        <translation>核对用户名；Harbor 的机器人账号名以 robot$ 开头。</translation>
    </message>
    <message>
        <source>Ask the owner of the registry whether the account has expired or is locked.</source>
        <translation>询问仓库的负责人，账号是否已过期或被锁定。</translation>
    </message>
    <message>
        <source>The login server {authHost} refused the password of {user|this account}.</source>
        <translation>登录服务器 {authHost} 拒绝了 {user|这个账号} 的密码。</translation>
    </message>
    <message>
        <source>{host|The registry} leaves signing in to that server. Name, network and certificate are fine.</source>
        <translation>{host|仓库} 把登录交给那台服务器。域名、网络和证书都正常。</translation>
    </message>
    <message>
        <source>Check that this is the password for the registry, not the one for its website.</source>
        <translation>确认填写的是仓库的密码，不是网站的登录密码。</translation>
    </message>
    <message>
        <source>{host|Harbor} refused the password of {user|this account}.</source>
        <translation>{host|Harbor} 拒绝了 {user|这个账号} 的密码。</translation>
    </message>
    <message>
        <source>Harbor gives out a token even for a wrong password and refuses afterwards. A second, harmless question showed that it is the password.</source>
        <translation>密码错误时 Harbor 也会发放令牌，之后才拒绝。又发了一次无害的请求，确认是密码不对。</translation>
    </message>
    <message>
        <source>The names of robot accounts begin with robot$; write the name with that beginning.</source>
        <translation>机器人账号名以 robot$ 开头，要连同这个开头一起写。</translation>
    </message>
    <message>
        <source>If the account signs in through a company service, use the CLI secret from the user profile in Harbor.</source>
        <translation>如果账号通过公司的统一登录进入，使用 Harbor 用户资料里的 CLI 密码。</translation>
    </message>
    <message>
        <source>{user|The account} may not pull {repository|this image}, or it does not exist.</source>
        <translation>{user|这个账号} 无权拉取 {repository|这个镜像}，或者它不存在。</translation>
    </message>
    <message>
        <source>Signing in works. {host|The registry} gives the same answer in both cases, so that nobody can find out private names.</source>
        <translation>登录成功。{host|仓库} 对这两种情况的回答相同，以免有人探听私有镜像的名称。</translation>
    </message>
    <message>
        <source>Compare {repository|the path} letter by letter with the name in the registry.</source>
        <translation>逐字核对 {repository|路径} 与仓库里的名称。</translation>
    </message>
    <message>
        <source>Ask its owner for the right to pull.</source>
        <translation>向它的负责人申请拉取权限。</translation>
    </message>
    <message>
        <source>If the preview shows a dropped or replaced part, the address may not be the one that you meant.</source>
        <translation>如果预览显示有部分被丢弃或替换，这个地址可能不是想要的那个。</translation>
    </message>
    <message>
        <source>{host|Harbor} has no project {project} for this image.</source>
        <translation>{host|Harbor} 里没有这个镜像的项目 {project}。</translation>
    </message>
    <message>
        <source>In Harbor the first part of the path is a project. Kuscia takes it from the endpoint, or from a reference with two or more slashes.</source>
        <translation>在 Harbor 里，路径的第一段是项目。Kuscia 从仓库地址得到它，引用带两个以上斜杠时则取自引用。</translation>
    </message>
    <message>
        <source>Correct the path in the endpoint.</source>
        <translation>改正仓库地址里的路径。</translation>
    </message>
    <message>
        <source>Have the project created, or ask for its right name.</source>
        <translation>请人创建这个项目，或询问它的正确名称。</translation>
    </message>
    <message>
        <source>{user|The account} is valid, but may not pull from the project {project}.</source>
        <translation>{user|这个账号} 有效，但无权从项目 {project} 拉取。</translation>
    </message>
    <message>
        <source>Signing in works. In Harbor an account must be a member of the project, and a robot account needs the right to pull.</source>
        <translation>登录成功。在 Harbor 里，账号必须是项目的成员，机器人账号还需要拉取权限。</translation>
    </message>
    <message>
        <source>Have {user|the account} added to the project[[ {project}]], as guest or more.</source>
        <translation>请人把 {user|这个账号} 加入项目[[ {project}]]，访客以上即可。</translation>
    </message>
    <message>
        <source>For a robot account, have the right Pull Repository added.</source>
        <translation>对于机器人账号，请人加上拉取仓库的权限。</translation>
    </message>
    <message>
        <source>{host|The registry} does not let {user|this account} read {repository|this image}.</source>
        <translation>{host|仓库} 不允许 {user|这个账号} 读取 {repository|这个镜像}。</translation>
    </message>
    <message>
        <source>It knows who asks and refuses (403).</source>
        <translation>它知道是谁在访问，但拒绝了（403）。</translation>
    </message>
    <message>
        <source>Ask the owner of the image for the right to pull.</source>
        <translation>向镜像的负责人申请拉取权限。</translation>
    </message>
    <message>
        <source>Check that the account is the one that you meant.</source>
        <translation>确认用的是想用的账号。</translation>
    </message>
    <message>
        <source>The password of {user|this account} was temporary and has run out.</source>
        <translation>{user|这个账号} 的密码是临时的，已经失效。</translation>
    </message>
    <message>
        <source>Cloud registries give out passwords for hours only. Kuscia keeps the one in its file and cannot renew it.</source>
        <translation>云上的仓库发放的密码只有几小时有效。Kuscia 一直使用文件里的密码，不会自动续期。</translation>
    </message>
    <message>
        <source>Create a long-lived password or access token for the node and enter it.</source>
        <translation>为节点创建长期有效的密码或访问令牌，并填写进来。</translation>
    </message>
    <message>
        <source>{host|This registry} wants an access token or a password of its own.</source>
        <translation>{host|这个仓库} 要求访问令牌或单独的仓库密码。</translation>
    </message>
    <message>
        <source>The password of the website is not accepted for pulling images here.</source>
        <translation>网站的登录密码在这里不能用来拉取镜像。</translation>
    </message>
    <message>
        <source>Create an access token, or set the password for the registry, on the registry’s website, and enter it here.</source>
        <translation>在仓库的网站上创建访问令牌，或设置仓库密码，再填写到这里。</translation>
    </message>
    <message>
        <source>The image is public, but the account that Kuscia sends is refused.</source>
        <translation>镜像是公开的，但 Kuscia 发送的账密被拒绝。</translation>
    </message>
    <message>
        <source>Kuscia sends the account of the chosen registry with every pull and does not try again without it. So a wrong account breaks even public images.</source>
        <translation>Kuscia 每次拉取都发送所选仓库的账密，被拒绝后不会再匿名重试。所以账密不对时，公开镜像也拉取不了。</translation>
    </message>
    <message>
        <source>Correct username and password, or clear both.</source>
        <translation>改正用户名和密码，或把两者都清空。</translation>
    </message>
    <message>
        <source>Pull this image from a registry where the account is valid.</source>
        <translation>从账密有效的仓库拉取这个镜像。</translation>
    </message>
    <message>
        <source>{host|The registry} wants a sign-in but does not say how.</source>
        <translation>{host|仓库} 要求登录，但没有说明方式。</translation>
    </message>
    <message>
        <source>The 401 has no WWW-Authenticate header, so Kuscia never sends the account, although its log says “with credentials”.</source>
        <translation>401 回答里没有 WWW-Authenticate 头，所以 Kuscia 从不发送账密，尽管日志里写着“with credentials”。</translation>
    </message>
    <message>
        <source>Ask the administrator whether a gateway removes that header.</source>
        <translation>询问管理员，网关是否删掉了这个头。</translation>
    </message>
    <message>
        <source>With Harbor, check that the project exists.</source>
        <translation>使用 Harbor 时，确认项目存在。</translation>
    </message>
    <message>
        <source>{host|The registry} wants {scheme|another kind of} sign-in, which Kuscia cannot do.</source>
        <translation>{host|仓库} 要求 {scheme|别的方式} 登录，Kuscia 不支持。</translation>
    </message>
    <message>
        <source>Kuscia’s runtimes know Basic and Bearer only.</source>
        <translation>Kuscia 的运行时只支持 Basic 和 Bearer。</translation>
    </message>
    <message>
        <source>Have Basic or token sign-in turned on at the registry.</source>
        <translation>请人在仓库上开启 Basic 或令牌登录。</translation>
    </message>
    <message>
        <source>{host|The registry} names a login server that cannot be used[[: {realm}]].</source>
        <translation>{host|仓库} 给出的登录服务器无法使用[[：{realm}]]。</translation>
    </message>
    <message>
        <source>Kuscia has to fetch its token there and gives up[[: {detail}]].</source>
        <translation>Kuscia 必须到那里获取令牌，只能放弃[[：{detail}]]。</translation>
    </message>
    <message>
        <source>Have the administrator correct the external address of the registry (external_url with Harbor).</source>
        <translation>请管理员改正仓库的外部地址（Harbor 的 external_url）。</translation>
    </message>
    <message>
        <source>Open the way from the node to {authHost|the login server} as well.</source>
        <translation>放通从节点到 {authHost|登录服务器} 的连接。</translation>
    </message>
    <message>
        <source>If that address is wrong, have the external address of the registry corrected.</source>
        <translation>如果那个地址不对，请人改正仓库的外部地址。</translation>
    </message>
    <message>
        <source>The login server {authHost} failed[[ with {status}]].</source>
        <translation>登录服务器 {authHost} 出错[[（{status}）]]。</translation>
    </message>
    <message>
        <source>Without its token Kuscia cannot pull. The password was neither accepted nor refused.</source>
        <translation>没有它的令牌，Kuscia 就无法拉取。密码既没有被接受，也没有被拒绝。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>几分钟后再试。</translation>
    </message>
    <message>
        <source>Ask the administrator of the registry.</source>
        <translation>询问仓库管理员。</translation>
    </message>
    <message>
        <source>The login server {authHost} answered, but not with a token.</source>
        <translation>登录服务器 {authHost} 有回答，但不是令牌。</translation>
    </message>
    <message>
        <source>The answer cannot be read as one[[ ({detail})]]. It may come from a portal or a proxy on the way.</source>
        <translation>回答无法识别[[（{detail}）]]，可能来自中途的登录页或代理。</translation>
    </message>
    <message>
        <source>Open https://{authHost|LOGIN-SERVER}/ in a browser on the node’s network and see who answers.</source>
        <translation>在节点的网络里用浏览器打开 https://{authHost|LOGIN-SERVER}/，看看是谁在回答。</translation>
    </message>
    <message>
        <source>The login server {authHost} sends no access_token, which runc needs.</source>
        <translation>登录服务器 {authHost} 没有返回 access_token，而 runc 需要它。</translation>
    </message>
    <message>
        <source>It answers a POST with the field token only. runc then stops; runp takes it.</source>
        <translation>它对 POST 请求只返回 token 字段。runc 会停下来，runp 可以使用。</translation>
    </message>
    <message>
        <source>Have the login server send access_token as well.</source>
        <translation>请登录服务器同时返回 access_token。</translation>
    </message>
    <message>
        <source>If the node allows it, use the runtime runp.</source>
        <translation>如果节点允许，可以改用运行时 runp。</translation>
    </message>
    <message>
        <source>{host|The registry} refuses a token that its own login server has just made.</source>
        <translation>{host|仓库} 拒绝了它自己的登录服务器刚刚发放的令牌。</translation>
    </message>
    <message>
        <source>The two do not agree: on the time, on the key or on the name of the service.</source>
        <translation>两者的时间、密钥或服务名不一致。</translation>
    </message>
    <message>
        <source>Have the administrator compare the clocks of both.</source>
        <translation>请管理员核对两者的时间。</translation>
    </message>
    <message>
        <source>Have the key and the service name of the registry compared with those of the login server.</source>
        <translation>请管理员核对仓库与登录服务器的密钥和服务名。</translation>
    </message>
    <message>
        <source>The token of the login server is too large for {host|the registry}.</source>
        <translation>登录服务器的令牌太大，{host|仓库} 不接受。</translation>
    </message>
    <message>
        <source>The account has so many rights that its token no longer fits into a request header.</source>
        <translation>这个账号的权限太多，令牌放不进请求头。</translation>
    </message>
    <message>
        <source>Use an account with fewer rights, best a robot account for one project.</source>
        <translation>使用权限较少的账号，最好是单个项目的机器人账号。</translation>
    </message>
    <message>
        <source>{user|The account} may be locked after too many wrong passwords.</source>
        <translation>{user|这个账号} 可能因密码多次错误被锁定。</translation>
    </message>
    <message>
        <source>Kuscia repeats a wrong password again and again, up to five times per pull with runc. The check does not send it again.</source>
        <translation>Kuscia 会反复发送错误的密码，使用 runc 时每次拉取最多五次。检查不会再发送它。</translation>
    </message>
    <message>
        <source>Correct the password first, or stop the node from pulling.</source>
        <translation>先改正密码，或让节点停止拉取。</translation>
    </message>
    <message>
        <source>Ask the owner of the registry to unlock the account, or wait.</source>
        <translation>请仓库的负责人解锁账号，或等待一段时间。</translation>
    </message>
    <message>
        <source>{reference|This text} is no valid image reference[[: {reason}]].</source>
        <translation>{reference|这段文字} 不是合法的镜像引用[[：{reason}]]。</translation>
    </message>
    <message>
        <source>Kuscia refuses such an address before it asks any registry: the reason is InvalidImageName, and the task fails at once.</source>
        <translation>Kuscia 还没有询问任何仓库就会拒绝这样的地址：原因是 InvalidImageName，任务立即失败。</translation>
    </message>
    <message>
        <source>Write the reference as host/path/name:tag, in lower case and without https://.</source>
        <translation>写成 host/path/name:tag 的形式，全部小写，不带 https://。</translation>
    </message>
    <message>
        <source>In names use letters, digits and single dots, underscores or hyphens; a tag begins with a letter, a digit or an underscore.</source>
        <translation>名称只用字母、数字，以及单个的点、下划线或连字符；标签以字母、数字或下划线开头。</translation>
    </message>
    <message>
        <source>In the AppImage, write the name into spec.image.name and the tag into spec.image.tag; Kuscia joins them with a colon.</source>
        <translation>在 AppImage 里，名称写在 spec.image.name，标签写在 spec.image.tag，Kuscia 会用冒号把两者连起来。</translation>
    </message>
    <message>
        <source>{reference|The reference} has no tag, so Kuscia pulls latest.</source>
        <translation>{reference|这个引用} 没有标签，Kuscia 会拉取 latest。</translation>
    </message>
    <message>
        <source>What latest stands for can change at any time, so two nodes may run different images under the same name.</source>
        <translation>latest 指向什么随时会变，两个节点可能用同一个名称运行不同的镜像。</translation>
    </message>
    <message>
        <source>Write the tag that you mean, in the AppImage under spec.image.tag.</source>
        <translation>在 AppImage 的 spec.image.tag 里写明要用的标签。</translation>
    </message>
    <message>
        <source>{runtime|The runtime} reads {reference|this reference} differently from the others.</source>
        <translation>{runtime|这个运行时} 对 {reference|这个引用} 的理解与其他运行时不同。</translation>
    </message>
    <message>
        <source>runc and runp have rules of their own for hosts, for short names and for plain HTTP, so the same reference can mean two images.[[ {detail}]]</source>
        <translation>runc 和 runp 对主机、短名称和明文 HTTP 各有规则，同一个引用可能指向两个镜像。[[{detail}]]</translation>
    </message>
    <message>
        <source>Write the full address: a host with a dot or a port, then path, name and tag.</source>
        <translation>写完整地址：先写带点或端口的主机，再写路径、名称和标签。</translation>
    </message>
    <message>
        <source>Look at the preview for the runtime that the node really uses.</source>
        <translation>按节点实际使用的运行时查看预览。</translation>
    </message>
    <message>
        <source>{registry|A registry}: {field|one half of the account} without a {part|second}. Kuscia would pull anonymously.</source>
        <translation>{registry|某个仓库}：有 {field|一半账密}，没有 {part|另一半}。Kuscia 会改为匿名拉取。</translation>
    </message>
    <message>
        <source>Kuscia signs in only when username and password are both set; with one of them it asks without an account and logs nothing about it.</source>
        <translation>username 和 password 都填写了，Kuscia 才会登录；只有一个时，它不带账密去拉取，日志里也不会提到。</translation>
    </message>
    <message>
        <source>Fill in the {part|missing half}.</source>
        <translation>补上 {part|缺少的一项}。</translation>
    </message>
    <message>
        <source>If the registry is public, clear the {field|other half} as well.</source>
        <translation>如果仓库是公开的，把 {field|另一项} 也清空。</translation>
    </message>
    <message>
        <source>The {field|account} of {registry|this registry} contains a character that does not belong there.</source>
        <translation>{registry|这个仓库} 的 {field|账密} 里有不该出现的字符。</translation>
    </message>
    <message>
        <source>A blank, a tab or a line break that came along with copying is part of the value, and a colon ends a user name early. The registry then sees another account.[[ Found: {detail}.]]</source>
        <translation>复制时带进来的空格、制表符或换行也算作值的一部分，冒号会让用户名提前结束，仓库看到的就是另一个账号。[[发现：{detail}。]]</translation>
    </message>
    <message>
        <source>Type the value again instead of pasting it.</source>
        <translation>不要粘贴，重新手工输入。</translation>
    </message>
    <message>
        <source>In YAML write it in single quotes, so that it is read as it stands.</source>
        <translation>在 YAML 里用单引号括起来，这样会按原样读取。</translation>
    </message>
    <message>
        <source>Kuscia sends the account of {registry|the chosen registry} to {host|another host}.</source>
        <translation>Kuscia 会把 {registry|所选仓库} 的账密发给 {host|另一个主机}。</translation>
    </message>
    <message>
        <source>Kuscia has one account for all images and never compares hosts.[[ This one belongs to {accountHost}.]] The other host may refuse it, or keep it.</source>
        <translation>Kuscia 对所有镜像只用一组账密，从不比较主机。[[这组账密属于 {accountHost}。]]对方可能拒绝，也可能记录下来。</translation>
    </message>
    <message>
        <source>In the AppImage write only name and tag, so that the image comes from the registry that the account belongs to.</source>
        <translation>在 AppImage 里只写名称和标签，让镜像从账密所属的仓库拉取。</translation>
    </message>
    <message>
        <source>If {host|the other host} is right, make its registry the default one, with an account of its own.</source>
        <translation>如果确实要从 {host|另一个主机} 拉取，把它的仓库设为默认，并填写它自己的账密。</translation>
    </message>
    <message>
        <source>{endpoint|The reference} names no host, so Kuscia goes to {host|docker.io}.</source>
        <translation>{endpoint|这个引用} 没有写主机，Kuscia 会去 {host|docker.io} 拉取。</translation>
    </message>
    <message>
        <source>Only a first part with a dot or a colon is a host; for runc, localhost is one too.[[ What is pulled is {address}.]]</source>
        <translation>第一段带点或冒号才算主机；对 runc 来说，localhost 也算。[[实际拉取的是 {address}。]]</translation>
    </message>
    <message>
        <source>Write the registry’s host in front, for example registry.example.com/project.</source>
        <translation>在前面写上仓库的主机，例如 registry.example.com/project。</translation>
    </message>
    <message>
        <source>If Docker Hub is meant, write docker.io, so that everybody sees it.</source>
        <translation>如果就是要用 Docker Hub，写明 docker.io，让人一看便知。</translation>
    </message>
    <message>
        <source>The name {host|of the registry} could not be resolved.</source>
        <translation>无法解析域名 {host}。</translation>
    </message>
    <message>
        <source>Without an address Kuscia sends no request. Kuscia resolves names inside its own container, so a node may know a name that this computer does not know, and the other way round.</source>
        <translation>没有地址，Kuscia 就发不出请求。Kuscia 在自己的容器里解析域名，节点认识的域名本机不一定认识，反过来也一样。</translation>
    </message>
    <message>
        <source>Compare the spelling of the endpoint with the real name of the registry.</source>
        <translation>核对仓库地址与仓库真实域名的拼写。</translation>
    </message>
    <message>
        <source>Ask the node itself: docker exec CONTAINER getent hosts {host|HOST}.</source>
        <translation>在节点上查询：docker exec CONTAINER getent hosts {host|HOST}。</translation>
    </message>
    <message>
        <source>If the name is known only in a company network or a VPN, test from there.</source>
        <translation>如果域名只在公司内网或 VPN 里有效，就在那里测试。</translation>
    </message>
    <message>
        <source>In many networks, above all in mainland China, Docker Hub is not reachable directly. Kuscia keeps trying, and the job waits.</source>
        <translation>在很多网络里，尤其是中国大陆，无法直接访问 Docker Hub。Kuscia 会不断重试，作业一直等待。</translation>
    </message>
    <message>
        <source>Use SecretFlow’s registry secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow, or your own, as the endpoint.</source>
        <translation>把仓库地址改为 SecretFlow 的仓库 secretflow-registry.cn-hangzhou.cr.aliyuncs.com/secretflow，或自己的仓库。</translation>
    </message>
    <message>
        <source>With runc, set httpProxy to a proxy that may reach Docker Hub.</source>
        <translation>使用 runc 时，把 httpProxy 设为能访问 Docker Hub 的代理。</translation>
    </message>
    <message>
        <source>Load the image on the node by hand with kuscia image load.</source>
        <translation>用 kuscia image load 手工把镜像导入节点。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] refused the connection.</source>
        <translation>{host|仓库}[[:{port}]] 拒绝了连接。</translation>
    </message>
    <message>
        <source>Nothing listens at this port, or a firewall turns connections away at once.</source>
        <translation>这个端口上没有服务，或者防火墙直接拒绝了连接。</translation>
    </message>
    <message>
        <source>Check the port in the endpoint: without one, Kuscia uses 443.</source>
        <translation>核对仓库地址里的端口：不写端口时，Kuscia 使用 443。</translation>
    </message>
    <message>
        <source>Check that the registry is running.</source>
        <translation>确认仓库正在运行。</translation>
    </message>
    <message>
        <source>Ask the node itself: docker exec CONTAINER curl -v https://{host|HOST}[[:{port}]]/v2/.</source>
        <translation>在节点上查询：docker exec CONTAINER curl -v https://{host|HOST}[[:{port}]]/v2/。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] did not answer the connection[[ within {seconds} s]].</source>
        <translation>{host|仓库}[[:{port}]] [[在 {seconds} 秒内]]没有回应连接。</translation>
    </message>
    <message>
        <source>The packets get lost on the way: a firewall drops them, the route is wrong, or the host is down. Kuscia waits 30 s each time and then tries again.</source>
        <translation>数据包在路上丢失了：被防火墙丢弃、路由不对，或者主机没有开机。Kuscia 每次等待 30 秒，然后再试。</translation>
    </message>
    <message>
        <source>Have the way from the node to {host|the registry}[[:{port}]] opened in the firewall.</source>
        <translation>在防火墙上放通从节点到 {host|仓库}[[:{port}]] 的连接。</translation>
    </message>
    <message>
        <source>If the registry is reached only through a proxy, set httpProxy (runc only).</source>
        <translation>如果只能通过代理访问仓库，设置 httpProxy（仅 runc）。</translation>
    </message>
    <message>
        <source>Check host and port in the endpoint.</source>
        <translation>核对仓库地址里的主机和端口。</translation>
    </message>
    <message>
        <source>There is no route to {host|the registry}.</source>
        <translation>没有到 {host|仓库} 的路由。</translation>
    </message>
    <message>
        <source>The network of this computer has no way to that address, so no request was sent.</source>
        <translation>本机的网络到不了那个地址，所以没有发出请求。</translation>
    </message>
    <message>
        <source>Check the network and the VPN of the node.</source>
        <translation>检查节点的网络和 VPN。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] accepts the connection but starts no TLS.</source>
        <translation>{host|仓库}[[:{port}]] 接受了连接，但没有开始 TLS 握手。</translation>
    </message>
    <message>
        <source>Kuscia speaks HTTPS and waits for the handshake in vain[[ ({seconds} s here)]]. The port may belong to another service, or something between holds the handshake back.</source>
        <translation>Kuscia 使用 HTTPS，会一直等不到握手[[（这里等了 {seconds} 秒）]]。这个端口可能属于别的服务，也可能有设备拦住了握手。</translation>
    </message>
    <message>
        <source>Check the port in the endpoint.</source>
        <translation>核对仓库地址里的端口。</translation>
    </message>
    <message>
        <source>Ask the network team whether TLS to {host|the registry} is inspected or blocked.</source>
        <translation>询问网络管理员，到 {host|仓库} 的 TLS 是否被审查或拦截。</translation>
    </message>
    <message>
        <source>{host|The registry} took the request and sent nothing back[[ for {seconds} s]].</source>
        <translation>{host|仓库} 收到了请求，但[[在 {seconds} 秒内]]没有任何回答。</translation>
    </message>
    <message>
        <source>The way is open, but the service behind it does not answer. It may be overloaded, or wait for a part of its own that hangs.</source>
        <translation>网络是通的，但后面的服务没有回答。它可能过载，也可能在等自己内部卡住的部分。</translation>
    </message>
    <message>
        <source>Ask the administrator of the registry; its log shows whether the request arrived.</source>
        <translation>询问仓库管理员，仓库的日志会显示请求是否到达。</translation>
    </message>
    <message>
        <source>The answer of {host|the registry} stopped half way.</source>
        <translation>{host|仓库} 的回答在中途停住了。</translation>
    </message>
    <message>
        <source>The beginning arrived, then nothing[[ for {seconds} s]]. The line is very slow, or a device between cuts it.</source>
        <translation>开头到了，之后[[ {seconds} 秒]]再没有内容。可能网络很慢，或者被中间的设备切断。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再试一次。</translation>
    </message>
    <message>
        <source>Check proxies and load balancers between the node and the registry.</source>
        <translation>检查节点与仓库之间的代理和负载均衡。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] closed the connection without an answer.</source>
        <translation>{host|仓库}[[:{port}]] 没有回答就关闭了连接。</translation>
    </message>
    <message>
        <source>Often the port belongs to another service, or a firewall resets connections that it does not want.</source>
        <translation>常见的原因是端口属于别的服务，或者防火墙会重置它不允许的连接。</translation>
    </message>
    <message>
        <source>Ask the network team whether connections to {host|the registry} are reset.</source>
        <translation>询问网络管理员，到 {host|仓库} 的连接是否被重置。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] does not speak HTTP.</source>
        <translation>{host|仓库}[[:{port}]] 不是 HTTP 服务。</translation>
    </message>
    <message>
        <source>Another service listens at this port[[; it says “{detail}”]].</source>
        <translation>这个端口上是别的服务[[，它说的是“{detail}”]]。</translation>
    </message>
    <message>
        <source>Write the registry’s own port into the endpoint.</source>
        <translation>在仓库地址里写仓库自己的端口。</translation>
    </message>
    <message>
        <source>The answer of {host|the registry} was cut off.</source>
        <translation>{host|仓库} 的回答不完整。</translation>
    </message>
    <message>
        <source>The connection ended before the answer was complete, so nothing can be read from it.</source>
        <translation>回答还没有结束，连接就断开了，无法读出任何内容。</translation>
    </message>
    <message>
        <source>If it happens again, check proxies and load balancers between the node and the registry.</source>
        <translation>如果仍然如此，检查节点与仓库之间的代理和负载均衡。</translation>
    </message>
    <message>
        <source>The answer of {host|the registry} is far too large for a registry.</source>
        <translation>{host|仓库} 的回答太大，不像镜像仓库。</translation>
    </message>
    <message>
        <source>Registries answer with a few lines here. Something else answers at this address.</source>
        <translation>镜像仓库在这里只会回答几行内容，这个地址上是别的服务。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused the connection.</source>
        <translation>代理 {proxy} 拒绝了连接。</translation>
    </message>
    <message>
        <source>With runc everything goes through image.httpProxy, also to a registry in the local network. Without the proxy no pull works.</source>
        <translation>使用 runc 时，所有流量都经过 image.httpProxy，访问内网仓库也不例外。代理不通，就无法拉取。</translation>
    </message>
    <message>
        <source>Check host and port in httpProxy.</source>
        <translation>核对 httpProxy 的主机和端口。</translation>
    </message>
    <message>
        <source>If the registry needs no proxy, clear httpProxy.</source>
        <translation>如果仓库不需要代理，清空 httpProxy。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not answer[[ within {seconds} s]].</source>
        <translation>代理 {proxy} [[在 {seconds} 秒内]]没有回应。</translation>
    </message>
    <message>
        <source>No request reached {host|the registry}, because Kuscia asks only through the proxy.</source>
        <translation>Kuscia 只通过代理访问，所以没有请求到达 {host|仓库}。</translation>
    </message>
    <message>
        <source>Check that the node may reach the proxy.</source>
        <translation>确认节点能够访问代理。</translation>
    </message>
    <message>
        <source>The name of the proxy {proxy} could not be resolved.</source>
        <translation>无法解析代理 {proxy} 的域名。</translation>
    </message>
    <message>
        <source>The registry itself was not asked, so nothing is known about it yet.</source>
        <translation>还没有询问仓库本身，所以对它一无所知。</translation>
    </message>
    <message>
        <source>Check the spelling in httpProxy.</source>
        <translation>核对 httpProxy 的拼写。</translation>
    </message>
    <message>
        <source>Write the proxy’s IP address if the node’s resolver does not know the name.</source>
        <translation>如果节点无法解析这个域名，改写代理的 IP 地址。</translation>
    </message>
    <message>
        <source>The proxy {proxy} wants a user name and a password.</source>
        <translation>代理 {proxy} 要求用户名和密码。</translation>
    </message>
    <message>
        <source>Ask for a proxy without a sign-in for the node.</source>
        <translation>为节点申请不需要登录的代理。</translation>
    </message>
    <message>
        <source>The proxy {proxy} refused its user name or password.</source>
        <translation>代理 {proxy} 拒绝了它的用户名或密码。</translation>
    </message>
    <message>
        <source>These are the ones in httpProxy, not those of the registry.</source>
        <translation>这里指的是 httpProxy 里的账密，不是仓库的账密。</translation>
    </message>
    <message>
        <source>Correct user name and password in httpProxy; write special characters as %40 and the like.</source>
        <translation>改正 httpProxy 里的用户名和密码；特殊字符写成 %40 这样的形式。</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not allow connections to {host|the registry}[[:{port}]].</source>
        <translation>代理 {proxy} 不允许连接 {host|仓库}[[:{port}]]。</translation>
    </message>
    <message>
        <source>Have {host|the registry}[[:{port}]] allowed at the proxy.</source>
        <translation>在代理上放行 {host|仓库}[[:{port}]]。</translation>
    </message>
    <message>
        <source>If the node reaches the registry directly, clear httpProxy, or set NO_PROXY in the environment of the Kuscia container.</source>
        <translation>如果节点能直接访问仓库，清空 httpProxy，或在 Kuscia 容器的环境变量里设置 NO_PROXY。</translation>
    </message>
    <message>
        <source>Ask the administrator of the proxy about {host|the registry}.</source>
        <translation>向代理的管理员询问 {host|仓库} 的情况。</translation>
    </message>
    <message>
        <source>{runtime|runp} does not use httpProxy.</source>
        <translation>{runtime|runp} 不使用 httpProxy。</translation>
    </message>
    <message>
        <source>Kuscia hands httpProxy to containerd only, that is to runc. With another runtime the setting does nothing.</source>
        <translation>Kuscia 只把 httpProxy 交给 containerd，也就是只对 runc 有效，对其他运行时不起作用。</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY in the environment of the Kuscia container.</source>
        <translation>在 Kuscia 容器的环境变量里设置 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>A login page answered in place of {host|the registry}.</source>
        <translation>回答的是上网登录页，不是 {host|仓库}。</translation>
    </message>
    <message>
        <source>The network asks people to sign in with a browser first. Kuscia would take the page for the image’s description and fail later.[[ The page came from {target}.]]</source>
        <translation>这个网络要求先用浏览器登录。Kuscia 会把网页当作镜像的描述，之后才失败。[[网页来自 {target}。]]</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the node exempted.</source>
        <translation>先登录网络，或为节点申请免登录。</translation>
    </message>
    <message>
        <source>Check that the endpoint names the registry and not its website.</source>
        <translation>确认仓库地址写的是仓库，而不是它的网站。</translation>
    </message>
    <message>
        <source>{host|The server}[[:{port}]] answers, but it is no image registry.</source>
        <translation>{host|服务器}[[:{port}]] 有回答，但它不是镜像仓库。</translation>
    </message>
    <message>
        <source>A registry would answer at /v2/. Kuscia adds that by itself, directly behind host and port.</source>
        <translation>镜像仓库会在 /v2/ 上回答，Kuscia 会自己把它加在主机和端口后面。</translation>
    </message>
    <message>
        <source>Check the port: Nexus, for example, has a port of its own for images, not that of its web pages.</source>
        <translation>核对端口：例如 Nexus 的镜像端口与网页端口不同。</translation>
    </message>
    <message>
        <source>With Artifactory, put the repository key at the front of the path.</source>
        <translation>使用 Artifactory 时，在路径最前面写仓库的 key。</translation>
    </message>
    <message>
        <source>The gateway in front of {host|the registry} cannot reach it (502).</source>
        <translation>{host|仓库} 前面的网关连不上仓库（502）。</translation>
    </message>
    <message>
        <source>The name and the network are fine up to the gateway; the registry behind it is down or restarting.</source>
        <translation>域名和到网关的网络都正常，网关后面的仓库没有运行或正在重启。</translation>
    </message>
    <message>
        <source>{host|The registry} is not available at the moment (503).</source>
        <translation>{host|仓库} 暂时不可用（503）。</translation>
    </message>
    <message>
        <source>It is overloaded or under maintenance.[[ It asks to wait {seconds} s.]] Kuscia tries again by itself; the job waits meanwhile.</source>
        <translation>仓库过载或正在维护。[[它要求等待 {seconds} 秒。]]Kuscia 会自己重试，作业在此期间等待。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>稍后再试。</translation>
    </message>
    <message>
        <source>If it lasts, ask the administrator of the registry.</source>
        <translation>如果持续如此，询问仓库管理员。</translation>
    </message>
    <message>
        <source>The gateway gave up waiting, so Kuscia gets no answer either.</source>
        <translation>网关放弃了等待，Kuscia 也得不到回答。</translation>
    </message>
    <message>
        <source>{host|The registry} had an internal error[[ ({status})]].</source>
        <translation>{host|仓库} 内部出错[[（{status}）]]。</translation>
    </message>
    <message>
        <source>The request arrived and was understood. What went wrong stands only in the log of the registry.</source>
        <translation>请求已经到达，也能识别。出了什么错，只有仓库的日志知道。</translation>
    </message>
    <message>
        <source>Ask the administrator of the registry to look into its log at this time.</source>
        <translation>请仓库管理员查看这个时间的日志。</translation>
    </message>
    <message>
        <source>{host|The registry} limits the number of requests, and the limit is reached.</source>
        <translation>{host|仓库} 限制请求数量，现在已达到上限。</translation>
    </message>
    <message>
        <source>[[It asks to wait {seconds} s. ]]runc repeats such a request at once, up to six times, which makes it worse.</source>
        <translation>[[它要求等待 {seconds} 秒。]]runc 会立即重复这样的请求，最多六次，情况会更糟。</translation>
    </message>
    <message>
        <source>Wait, then try again.</source>
        <translation>等待一段时间再试。</translation>
    </message>
    <message>
        <source>Sign in: the limit for accounts is higher than that for anonymous pulls.</source>
        <translation>登录后再拉取：账号的额度比匿名高。</translation>
    </message>
    <message>
        <source>Keep the image in a registry of your own.</source>
        <translation>把镜像放到自己的仓库。</translation>
    </message>
    <message>
        <source>The refusal does not come from the registry itself, and no account changes it. Often only listed addresses are let in.</source>
        <translation>拒绝并非来自仓库本身，换账号也没有用。通常只有白名单里的地址可以进入。</translation>
    </message>
    <message>
        <source>Have the address from which the node goes out added to the list.</source>
        <translation>把节点的出口地址加入白名单。</translation>
    </message>
    <message>
        <source>{host|The registry} sends the request round in circles.</source>
        <translation>{host|仓库} 让请求不停地绕圈跳转。</translation>
    </message>
    <message>
        <source>Kuscia follows ten redirects and then gives up.</source>
        <translation>Kuscia 跟随十次跳转后放弃。</translation>
    </message>
    <message>
        <source>Have the administrator correct the external address of the registry.</source>
        <translation>请管理员改正仓库的外部地址。</translation>
    </message>
    <message>
        <source>{host|The registry} sends the request on to {target|another host}.</source>
        <translation>{host|仓库} 把请求转到了 {target|另一个主机}。</translation>
    </message>
    <message>
        <source>If {target|the other host} is the real registry, write it into the endpoint.</source>
        <translation>如果 {target|另一个主机} 才是真正的仓库，把它写进仓库地址。</translation>
    </message>
    <message>
        <source>Otherwise have the administrator correct the external address of the registry.</source>
        <translation>否则请管理员改正仓库的外部地址。</translation>
    </message>
    <message>
        <source>{host|The registry} sends the request on to plain HTTP[[: {target}]].</source>
        <translation>{host|仓库} 把请求转到了明文 HTTP[[：{target}]]。</translation>
    </message>
    <message>
        <source>The check stops here, because everything after would travel unencrypted. Kuscia would follow.</source>
        <translation>之后的内容都会以明文传输，所以检查到此为止。Kuscia 会继续跟随。</translation>
    </message>
    <message>
        <source>Have the administrator correct the external address of the registry, so that it begins with https.</source>
        <translation>请管理员改正仓库的外部地址，让它以 https 开头。</translation>
    </message>
    <message>
        <source>{host|The registry} does not answer HEAD requests; the check used GET instead.</source>
        <translation>{host|仓库} 不回答 HEAD 请求，检查改用了 GET。</translation>
    </message>
    <message>
        <source>runc does the same, so a pull works.</source>
        <translation>runc 也会这样做，所以可以拉取。</translation>
    </message>
    <message>
        <source>{host|The server} does not know which site is meant[[ ({status})]].</source>
        <translation>{host|服务器} 不清楚要访问哪个站点[[（{status}）]]。</translation>
    </message>
    <message>
        <source>Several sites share this address, and the name that Kuscia sends belongs to none of them.</source>
        <translation>多个站点共用这个地址，Kuscia 发送的名称不属于其中任何一个。</translation>
    </message>
    <message>
        <source>Have {host|the host} added at the gateway in front of the registry.</source>
        <translation>在仓库前面的网关上添加 {host|这个主机}。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] speaks plain HTTP, but Kuscia uses HTTPS.</source>
        <translation>{host|仓库}[[:{port}]] 用的是明文 HTTP，而 Kuscia 使用 HTTPS。</translation>
    </message>
    <message>
        <source>runc uses plain HTTP for localhost and 127.0.0.0/8 only, whatever the port, and kuscia.yaml has no setting for an insecure registry.</source>
        <translation>runc 只对 localhost 和 127.0.0.0/8 使用明文 HTTP，与端口无关；kuscia.yaml 里没有允许不安全仓库的设置。</translation>
    </message>
    <message>
        <source>Turn on HTTPS at the registry, or put a proxy server with a certificate in front of it.</source>
        <translation>给仓库开启 HTTPS，或在前面放一台带证书的代理服务器。</translation>
    </message>
    <message>
        <source>If the registry has a second port with HTTPS, write that port into the endpoint.</source>
        <translation>如果仓库另有 HTTPS 端口，把那个端口写进仓库地址。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] expects HTTPS, but Kuscia speaks plain HTTP to it.</source>
        <translation>{host|仓库}[[:{port}]] 要求 HTTPS，而 Kuscia 对它使用明文 HTTP。</translation>
    </message>
    <message>
        <source>For localhost and 127.0.0.0/8 runc uses plain HTTP, whatever the port.</source>
        <translation>对 localhost 和 127.0.0.0/8，runc 一律使用明文 HTTP，与端口无关。</translation>
    </message>
    <message>
        <source>Write the real name or address of the machine instead of localhost; then Kuscia uses HTTPS.</source>
        <translation>不要写 localhost，改写机器的真实名称或地址，Kuscia 就会使用 HTTPS。</translation>
    </message>
    <message>
        <source>{host|The registry}[[:{port}]] offers plain HTTP only, and runc cannot pull from it.</source>
        <translation>{host|仓库}[[:{port}]] 只提供明文 HTTP，runc 无法从它拉取。</translation>
    </message>
    <message>
        <source>runc has no fallback to plain HTTP. runp has one for private addresses and .local names, but then the password travels unencrypted.</source>
        <translation>runc 不会退回明文 HTTP。runp 对内网地址和 .local 域名会退回，但密码会以明文传输。</translation>
    </message>
    <message>
        <source>Put HTTPS in front of the registry.</source>
        <translation>给仓库加上 HTTPS。</translation>
    </message>
    <message>
        <source>If the network is trusted and the node allows it, use the runtime runp.</source>
        <translation>如果网络可信，节点也允许，可以改用运行时 runp。</translation>
    </message>
    <message>
        <source>The certificate of {host|the registry} expired[[ on {date}]].</source>
        <translation>{host|仓库} 的证书已[[于 {date} ]]过期。</translation>
    </message>
    <message>
        <source>Have the administrator of the registry renew the certificate.</source>
        <translation>请仓库管理员更新证书。</translation>
    </message>
    <message>
        <source>If the date looks right, check the clock of the node.</source>
        <translation>如果日期看起来没问题，检查节点的时间。</translation>
    </message>
    <message>
        <source>The certificate of {host|the registry} is not valid yet.</source>
        <translation>{host|仓库} 的证书尚未生效。</translation>
    </message>
    <message>
        <source>Set the clock of the node, best from a time server.</source>
        <translation>校准节点的时间，最好使用时间服务器。</translation>
    </message>
    <message>
        <source>If the clock is right, have the administrator of the registry check the certificate.</source>
        <translation>如果时间没问题，请仓库管理员检查证书。</translation>
    </message>
    <message>
        <source>The certificate is for {names|another name}, not for {host|this host}.</source>
        <translation>证书属于 {names|别的域名}，不属于 {host|这个主机}。</translation>
    </message>
    <message>
        <source>Kuscia compares the name in the endpoint with the names in the certificate and ends the connection when none fits.</source>
        <translation>Kuscia 会把仓库地址里的主机名与证书里的名称比较，都不一致就断开连接。</translation>
    </message>
    <message>
        <source>Write one of the certificate’s names as the host of the endpoint.</source>
        <translation>把仓库地址的主机改成证书里的某个名称。</translation>
    </message>
    <message>
        <source>Have a certificate issued that also names {host|this host}.</source>
        <translation>重新签发证书，把 {host|这个主机} 也写进去。</translation>
    </message>
    <message>
        <source>The certificate of {host|the registry} gives its name only as Common Name.</source>
        <translation>{host|仓库} 的证书只在 Common Name 里写了名称。</translation>
    </message>
    <message>
        <source>Kuscia’s runtimes read only the Subject Alternative Names and refuse a certificate without them, also where other programs accept it.</source>
        <translation>Kuscia 的运行时只看使用者可选名称（SAN），没有它就拒绝，即使其他程序能接受。</translation>
    </message>
    <message>
        <source>Have the certificate issued again with {host|the host} among its Subject Alternative Names.</source>
        <translation>重新签发证书，把 {host|主机名} 写进使用者可选名称（SAN）。</translation>
    </message>
    <message>
        <source>The certificate of {host|the registry} is not trusted on this computer. The node may trust it.</source>
        <translation>本机不信任 {host|仓库} 的证书，节点上可能信任。</translation>
    </message>
    <message>
        <source>[[It is signed by {issuer}. ]]Kuscia trusts the CA file of the system in its own container, and kuscia.yaml has no setting for a further CA.</source>
        <translation>[[证书由 {issuer} 签发。]]Kuscia 信任的是它自己容器里系统的 CA 文件，kuscia.yaml 里没有添加 CA 的设置。</translation>
    </message>
    <message>
        <source>Add the CA certificate to the CA file in the Kuscia container, or name it there in SSL_CERT_FILE, and restart Kuscia.</source>
        <translation>把 CA 证书加入 Kuscia 容器的 CA 文件，或用容器里的 SSL_CERT_FILE 指定它，然后重启 Kuscia。</translation>
    </message>
    <message>
        <source>To go on testing here, give the CA certificate to the test; it is not written to kuscia.yaml.</source>
        <translation>如果要在这里继续测试，把 CA 证书提供给测试；它不会写进 kuscia.yaml。</translation>
    </message>
    <message>
        <source>Use a certificate of a CA that is trusted everywhere.</source>
        <translation>改用各处都信任的 CA 签发的证书。</translation>
    </message>
    <message>
        <source>{host|The registry} shows a certificate that it signed itself.</source>
        <translation>{host|仓库} 使用自签证书。</translation>
    </message>
    <message>
        <source>Nobody vouches for it, so Kuscia refuses it unless its container trusts exactly this certificate.</source>
        <translation>没有人为它担保，除非容器正好信任这张证书，否则 Kuscia 会拒绝。</translation>
    </message>
    <message>
        <source>Add the certificate to the CA file in the Kuscia container and restart Kuscia.</source>
        <translation>把证书加入 Kuscia 容器的 CA 文件，然后重启 Kuscia。</translation>
    </message>
    <message>
        <source>Better: use a certificate of a CA.</source>
        <translation>更好的办法：改用 CA 签发的证书。</translation>
    </message>
    <message>
        <source>The certificate of {host|the registry} uses a key that is too weak.</source>
        <translation>{host|仓库} 的证书密钥太弱。</translation>
    </message>
    <message>
        <source>Today’s TLS libraries refuse short keys and old signatures.[[ Found: {detail}.]]</source>
        <translation>现在的 TLS 库会拒绝过短的密钥和过旧的签名。[[发现：{detail}。]]</translation>
    </message>
    <message>
        <source>Have a certificate issued with RSA 2048 or more, or with an elliptic curve, signed with SHA-256.</source>
        <translation>重新签发证书：RSA 2048 位以上或椭圆曲线，用 SHA-256 签名。</translation>
    </message>
    <message>
        <source>{host|The registry} offers no version of TLS that is still accepted.</source>
        <translation>{host|仓库} 支持的 TLS 版本都太旧，不再被接受。</translation>
    </message>
    <message>
        <source>Kuscia’s runtimes need TLS 1.2 or newer.</source>
        <translation>Kuscia 的运行时要求 TLS 1.2 或更高。</translation>
    </message>
    <message>
        <source>Turn on TLS 1.2 or 1.3 at the registry or at the server in front of it.</source>
        <translation>在仓库或它前面的服务器上开启 TLS 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>The server does not know the name {host}.</source>
        <translation>服务器不认识域名 {host}。</translation>
    </message>
    <message>
        <source>It has no certificate for this name and ends the handshake. Often a shared entrance was not told of the registry.</source>
        <translation>它没有这个域名的证书，于是中止握手。常见的原因是共用的入口没有配置这个仓库。</translation>
    </message>
    <message>
        <source>Check the spelling of the host in the endpoint.</source>
        <translation>核对仓库地址里主机的拼写。</translation>
    </message>
    <message>
        <source>Have {host|the host} added at the server or gateway in front of the registry.</source>
        <translation>在仓库前面的服务器或网关上添加 {host|这个主机}。</translation>
    </message>
    <message>
        <source>{host|The registry} asks for a client certificate, which Kuscia cannot send.</source>
        <translation>{host|仓库} 要求客户端证书，Kuscia 无法提供。</translation>
    </message>
    <message>
        <source>kuscia.yaml has no setting for one; the runtime would need files in its own container.</source>
        <translation>kuscia.yaml 里没有这项设置，只能在运行时自己的容器里放证书文件。</translation>
    </message>
    <message>
        <source>Ask for an entrance to the registry that works with user name and password.</source>
        <translation>请仓库提供用户名加密码的访问入口。</translation>
    </message>
    <message>
        <source>A device on the way replaces the certificate of {host|the registry}.</source>
        <translation>网络中的设备替换了 {host|仓库} 的证书。</translation>
    </message>
    <message>
        <source>[[The one that arrived is signed by {issuer}. ]]Company networks do this to inspect traffic. Kuscia refuses the replacement unless its container trusts that CA.</source>
        <translation>[[收到的证书由 {issuer} 签发。]]公司网络会这样做来审查流量。除非 Kuscia 的容器信任那个 CA，否则 Kuscia 会拒绝这张证书。</translation>
    </message>
    <message>
        <source>Add the company’s CA certificate to the CA file in the Kuscia container and restart Kuscia.</source>
        <translation>把公司的 CA 证书加入 Kuscia 容器的 CA 文件，然后重启 Kuscia。</translation>
    </message>
    <message>
        <source>Ask the network team to leave traffic to {host|the registry} untouched.</source>
        <translation>请网络管理员不要改动到 {host|仓库} 的流量。</translation>
    </message>
    <message>
        <source>{field|This value} cannot be changed without changing something else too.</source>
        <translation>改动 {field|这个值} 会连带改动别的内容。</translation>
    </message>
    <message>
        <source>Every edit is read back. This one would have altered another value, so it was not made.</source>
        <translation>每次编辑之后都会重新读取核对。这次编辑会改变另一个值，所以没有执行。</translation>
    </message>
    <message>
        <source>Change it in a text editor; an anchor or an unusual form may stand there.</source>
        <translation>用文本编辑器修改；那里可能有锚点或少见的写法。</translation>
    </message>
    <message>
        <source>The list form cannot be edited as it stands.</source>
        <translation>列表写法无法直接编辑。</translation>
    </message>
    <message>
        <source>Kuscia cannot load it either, so it has to become a mapping first.</source>
        <translation>Kuscia 也无法加载它，必须先改成映射。</translation>
    </message>
    <message>
        <source>Convert it; the difference is shown before anything is saved.</source>
        <translation>先转换；保存之前会显示差异。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有改动任何内容。</translation>
    </message>
    <message>
        <source>Choose one of the registries in the file by its name or its position.</source>
        <translation>按名称或位置选择文件里已有的仓库。</translation>
    </message>
    <message>
        <source>This value cannot be written into {field|the file}.</source>
        <translation>这个值无法写入 {field|文件}。</translation>
    </message>
    <message>
        <source>It contains characters that YAML cannot hold, such as control characters.</source>
        <translation>其中有 YAML 无法保存的字符，例如控制字符。</translation>
    </message>
    <message>
        <source>Type it again instead of pasting it.</source>
        <translation>不要粘贴，重新手工输入。</translation>
    </message>
    <message>
        <source>{field|This part of the file} is written in a form that is not edited here.</source>
        <translation>{field|文件的这一部分} 的写法无法在这里编辑。</translation>
    </message>
    <message>
        <source>Change it in a text editor.</source>
        <translation>用文本编辑器修改。</translation>
    </message>
    <message>
        <source>With two registries of the same name Kuscia takes the last one, without a warning.</source>
        <translation>两个仓库同名时，Kuscia 使用最后一个，没有警告。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>换一个名称。</translation>
    </message>
    <message>
        <source>This file is open for reading only.</source>
        <translation>这个文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it from a place where it may be written, or save it under another name.</source>
        <translation>从可以写入的位置打开，或另存为其他名称。</translation>
    </message>
    <message>
        <source>{path|The file} does not exist.</source>
        <translation>{path|文件} 不存在。</translation>
    </message>
    <message>
        <source>Nothing was read or changed.</source>
        <translation>没有读取或改动任何内容。</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>核对路径的拼写。</translation>
    </message>
    <message>
        <source>{path|The file} cannot be read[[: {cause}]].</source>
        <translation>无法读取 {path|文件}[[：{cause}]]。</translation>
    </message>
    <message>
        <source>Start the program as a user who may read the file.</source>
        <translation>用有权读取这个文件的用户启动程序。</translation>
    </message>
    <message>
        <source>{path|This} is a folder, not a file.</source>
        <translation>{path|这} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Name the file in it, mostly kuscia.yaml.</source>
        <translation>写出其中的文件，通常是 kuscia.yaml。</translation>
    </message>
    <message>
        <source>{path|This} is no ordinary file.</source>
        <translation>{path|这} 不是普通文件。</translation>
    </message>
    <message>
        <source>Devices, pipes and sockets cannot be edited.</source>
        <translation>设备、管道和套接字无法编辑。</translation>
    </message>
    <message>
        <source>Name a file, mostly kuscia.yaml.</source>
        <translation>选择一个文件，通常是 kuscia.yaml。</translation>
    </message>
    <message>
        <source>{path|The file} is too large for a configuration[[: {size} bytes]].</source>
        <translation>{path|文件} 太大，不像配置文件[[：{size} 字节]]。</translation>
    </message>
    <message>
        <source>[[At most {limit} bytes are read. ]]A kuscia.yaml has a few thousand.</source>
        <translation>[[最多读取 {limit} 字节。]]kuscia.yaml 通常只有几千字节。</translation>
    </message>
    <message>
        <source>Check that this is the right file; a log goes into the log view.</source>
        <translation>确认选对了文件；日志放到日志页。</translation>
    </message>
    <message>
        <source>The file is not a text file[[, see line {line}]].</source>
        <translation>文件不是文本文件[[，见第 {line} 行]]。</translation>
    </message>
    <message>
        <source>It contains characters that no YAML file may contain.[[ {detail}]]</source>
        <translation>其中有 YAML 文件不允许出现的字符。[[{detail}]]</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>确认选对了文件。</translation>
    </message>
    <message>
        <source>{path|The file} was changed by somebody else since it was opened.</source>
        <translation>打开之后，{path|文件} 被别人改动过。</translation>
    </message>
    <message>
        <source>Saving now would undo that change. Nothing was written.</source>
        <translation>现在保存会覆盖那次改动，所以没有写入。</translation>
    </message>
    <message>
        <source>Reload it and compare.</source>
        <translation>重新读取并比较。</translation>
    </message>
    <message>
        <source>Save under another name.</source>
        <translation>另存为其他名称。</translation>
    </message>
    <message>
        <source>{path|The file} cannot be written[[: {cause}]].</source>
        <translation>无法写入 {path|文件}[[：{cause}]]。</translation>
    </message>
    <message>
        <source>Nothing on the disk was changed.</source>
        <translation>磁盘上的内容没有变化。</translation>
    </message>
    <message>
        <source>Start the program as a user who may write to the file and its folder.</source>
        <translation>用有权写入这个文件及其文件夹的用户启动程序。</translation>
    </message>
    <message>
        <source>There is no space left to save {path|the file}.</source>
        <translation>空间不足，无法保存 {path|文件}。</translation>
    </message>
    <message>
        <source>Nothing on the disk was changed; the new text is still here.</source>
        <translation>磁盘上的内容没有变化，新的内容仍在这里。</translation>
    </message>
    <message>
        <source>Free some space and save again.</source>
        <translation>腾出空间再保存。</translation>
    </message>
    <message>
        <source>Save on another disk.</source>
        <translation>保存到其他磁盘。</translation>
    </message>
    <message>
        <source>{path|The file} could not be saved[[: {cause}]].</source>
        <translation>无法保存 {path|文件}[[：{cause}]]。</translation>
    </message>
    <message>
        <source>What was on the disk is still there; the new text is still here.</source>
        <translation>磁盘上原来的内容还在，新的内容仍在这里。</translation>
    </message>
    <message>
        <source>Save again, or under another name.</source>
        <translation>再保存一次，或另存为其他名称。</translation>
    </message>
    <message>
        <source>The backup {path} could not be written[[: {cause}]].</source>
        <translation>无法写入备份 {path}[[：{cause}]]。</translation>
    </message>
    <message>
        <source>Without a backup nothing is saved. What was on the disk is still there.</source>
        <translation>没有备份就不会保存，磁盘上原来的内容还在。</translation>
    </message>
    <message>
        <source>Make room and allow writing in the folder of the file.</source>
        <translation>在文件所在的文件夹里腾出空间，并允许写入。</translation>
    </message>
    <message>
        <source>Save without a backup.</source>
        <translation>不留备份，直接保存。</translation>
    </message>
    <message>
        <source>This {kind|manifest} holds no kuscia.yaml.</source>
        <translation>这个 {kind|清单文件} 里没有 kuscia.yaml。</translation>
    </message>
    <message>
        <source>Kubernetes keeps the file as text in a ConfigMap, under data and the key kuscia.yaml.</source>
        <translation>在 Kubernetes 里，这个文件以文本形式存放在 ConfigMap 的 data 下，键为 kuscia.yaml。</translation>
    </message>
    <message>
        <source>Open the ConfigMap of the Kuscia node, or the kuscia.yaml itself.</source>
        <translation>打开 Kuscia 节点的 ConfigMap，或 kuscia.yaml 本身。</translation>
    </message>
    <message>
        <source>{path|The file} has been removed or renamed since it was opened.</source>
        <translation>打开之后，{path|文件} 被删除或改名。</translation>
    </message>
    <message>
        <source>Nothing was written; the text is still here.</source>
        <translation>没有写入任何内容，文字仍在这里。</translation>
    </message>
    <message>
        <source>Save it again at the old place, or under another name.</source>
        <translation>在原来的位置重新保存，或另存为其他名称。</translation>
    </message>
    <message>
        <source>Remove {scheme|http}://</source>
        <translation>去掉 {scheme|http}://</translation>
    </message>
    <message>
        <source>Use {registry|this registry}</source>
        <translation>改为 {registry|这个仓库}</translation>
    </message>
    <message>
        <source>Clear username</source>
        <translation>清除用户名</translation>
    </message>
    <message>
        <source>Enter password</source>
        <translation>填写密码</translation>
    </message>
    <message>
        <source>Clear password</source>
        <translation>清除密码</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Remove blanks</source>
        <translation>去掉空格</translation>
    </message>
    <message>
        <source>Remove /{part|v2}</source>
        <translation>去掉 /{part|v2}</translation>
    </message>
    <message>
        <source>Rename to {expected|the right key}</source>
        <translation>改名为 {expected|正确的键}</translation>
    </message>
    <message>
        <source>Enter username</source>
        <translation>填写用户名</translation>
    </message>
    <message>
        <source>Remove line break</source>
        <translation>去掉换行</translation>
    </message>
    <message>
        <source>Remove the slash at the end</source>
        <translation>去掉末尾的斜杠</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it starts with {part|a scheme}, which has no place there</source>
        <translation>开头的 {part|协议} 不应出现</translation>
    </message>
    <message>
        <source>it contains a blank</source>
        <translation>含有空格</translation>
    </message>
    <message>
        <source>{part|a part of it} must be in lower case</source>
        <translation>{part|其中一部分} 必须小写</translation>
    </message>
    <message>
        <source>the character “{part}” is not ASCII</source>
        <translation>字符“{part}”不是 ASCII 字符</translation>
    </message>
    <message>
        <source>it contains an account, which has no place there</source>
        <translation>不应含有账密</translation>
    </message>
    <message>
        <source>{part|its first part} is no host name</source>
        <translation>{part|第一段} 不是主机名</translation>
    </message>
    <message>
        <source>Kuscia does not take the IPv6 address {part}</source>
        <translation>Kuscia 不接受 IPv6 地址 {part}</translation>
    </message>
    <message>
        <source>the port {part} is not between 1 and 65535</source>
        <translation>端口 {part} 不在 1 到 65535 之间</translation>
    </message>
    <message>
        <source>it has {part|nothing} where a name is expected</source>
        <translation>应写名称的地方写的是 {part|空内容}</translation>
    </message>
    <message>
        <source>the tag {part} is not allowed</source>
        <translation>标签 {part} 不合规则</translation>
    </message>
    <message>
        <source>the tag after the colon is empty</source>
        <translation>冒号后面的标签为空</translation>
    </message>
    <message>
        <source>the digest is malformed</source>
        <translation>摘要格式不对</translation>
    </message>
    <message>
        <source>the digest has the wrong length</source>
        <translation>摘要的长度不对</translation>
    </message>
    <message>
        <source>the runtime does not know the algorithm of the digest</source>
        <translation>运行时不认识这种摘要算法</translation>
    </message>
    <message>
        <source>the name has {part|too many} characters, at most 255 are allowed</source>
        <translation>名称太长[[，有 {part} 个字符]]，最多允许 255 个字符</translation>
    </message>
    <message>
        <source>64 hexadecimal digits are an image ID, not a name</source>
        <translation>64 位十六进制数字是镜像 ID，不是名称</translation>
    </message>
    <message>
        <source>runp takes no repository name of one letter</source>
        <translation>runp 不接受只有一个字母的镜像名</translation>
    </message>
    <message>
        <source>{key|A key} stands twice[[, first in line {line}]].</source>
        <translation>{key|某个键} 出现了两次[[，第一次在第 {line} 行]]。</translation>
    </message>
    <message>
        <source>Kuscia refuses the file and exits at start.[[ It says: {detail}]]</source>
        <translation>Kuscia 会拒绝这个文件，启动后立即退出。[[它的报错：{detail}]]</translation>
    </message>
    <message>
        <source>Keep one of the two and remove the other.</source>
        <translation>保留其中一个，删去另一个。</translation>
    </message>
    <message>
        <source>Kuscia does not know the key {key} and ignores it.</source>
        <translation>Kuscia 不认识键 {key}，会忽略它。</translation>
    </message>
    <message>
        <source>It says nothing about it, so a misspelt key looks like a set one.[[ Known here are {list}.]]</source>
        <translation>它不会给出提示，写错的键看起来就像已经设置。[[这里可用的键：{list}。]]</translation>
    </message>
    <message>
        <source>Correct the spelling, or remove the line.</source>
        <translation>改正拼写，或删去这一行。</translation>
    </message>
    <message>
        <source>{key|This key} is ignored; the key is called {expected|otherwise}.</source>
        <translation>{key|这个键} 会被忽略，正确的写法是 {expected|另一个}。</translation>
    </message>
    <message>
        <source>Kuscia compares keys letter by letter, case included, and takes the value as missing.</source>
        <translation>Kuscia 逐字比较键名，区分大小写，所以会当作没有设置。</translation>
    </message>
    <message>
        <source>Rename it to {expected|the right key}.</source>
        <translation>改名为 {expected|正确的键}。</translation>
    </message>
    <message>
        <source>{path|The file} has the wrong form for Kuscia.</source>
        <translation>{path|文件} 的写法不符合 Kuscia 的要求。</translation>
    </message>
    <message>
        <source>Kuscia cannot load it and exits at start.[[ It says: {detail}]]</source>
        <translation>Kuscia 无法加载它，启动后会立即退出。[[它的报错：{detail}]]</translation>
    </message>
    <message>
        <source>Write text as key: value, the section as a mapping, and registries as a list of mappings.</source>
        <translation>文本写成 key: value，image 段写成映射，registries 写成由映射组成的列表。</translation>
    </message>
    <message>
        <source>The file is no valid YAML[[, see line {line}]].</source>
        <translation>文件不是合法的 YAML[[，见第 {line} 行]]。</translation>
    </message>
    <message>
        <source>Correct the place in a text editor and open the file again.</source>
        <translation>用文本编辑器改正这个位置，再重新打开文件。</translation>
    </message>
    <message>
        <source>A tab is used for indentation[[ in line {line}]].</source>
        <translation>[[第 {line} 行]]用制表符缩进。</translation>
    </message>
    <message>
        <source>Replace the tab by blanks.</source>
        <translation>把制表符换成空格。</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8[[, see line {line}]].</source>
        <translation>文件不是 UTF-8 编码[[，见第 {line} 行]]。</translation>
    </message>
    <message>
        <source>Convert it: iconv -f GBK -t UTF-8.</source>
        <translation>转换编码：iconv -f GBK -t UTF-8。</translation>
    </message>
    <message>
        <source>Kuscia fills in no templates; a script does that before. As it stands, Kuscia cannot load the file.</source>
        <translation>Kuscia 不会填写模板，这应由脚本事先完成。照现在的样子，Kuscia 无法加载文件。</translation>
    </message>
    <message>
        <source>Fill the template in with its script, or write the value.</source>
        <translation>用配套的脚本填写模板，或直接写值。</translation>
    </message>
    <message>
        <source>The file has {count|several} documents; Kuscia reads only the first.</source>
        <translation>文件里有 {count|多} 个文档，Kuscia 只读取第一个。</translation>
    </message>
    <message>
        <source>Everything after the line with --- is ignored.</source>
        <translation>--- 这一行之后的内容都会被忽略。</translation>
    </message>
    <message>
        <source>If the section stands below, move it into the first document.</source>
        <translation>如果 image 段在后面，把它移到第一个文档里。</translation>
    </message>
    <message>
        <source>The {field|value} of {registry|this registry} is cut off at a #.</source>
        <translation>{registry|这个仓库} 的 {field|值} 在 # 处被截断。</translation>
    </message>
    <message>
        <source>In YAML a # after a blank begins a comment, so Kuscia reads only what stands before it.</source>
        <translation>在 YAML 里，空格后面的 # 表示注释，Kuscia 只读到它前面的部分。</translation>
    </message>
    <message>
        <source>Enter the {field|value} again; it is then written in quotes.</source>
        <translation>重新填写 {field|值}，写入时会加上引号。</translation>
    </message>
    <message>
        <source>The {field|value} of {registry|this registry} begins with ! and reads as empty.</source>
        <translation>{registry|这个仓库} 的 {field|值} 以 ! 开头，读出来是空的。</translation>
    </message>
    <message>
        <source>In YAML ! begins a tag. Kuscia gets an empty value and pulls anonymously.</source>
        <translation>在 YAML 里，! 表示标签。Kuscia 得到空值，会匿名拉取。</translation>
    </message>
    <message>
        <source>The {field|value} of {registry|this registry} loses its beginning.</source>
        <translation>{registry|这个仓库} 的 {field|值} 丢失了开头。</translation>
    </message>
    <message>
        <source>In YAML &amp; begins an anchor. Kuscia reads only what stands after its first word.</source>
        <translation>在 YAML 里，&amp; 表示锚点。Kuscia 只读到第一个词之后的部分。</translation>
    </message>
    <message>
        <source>The {field|value} of {registry|this registry} reads as empty.</source>
        <translation>{registry|这个仓库} 的 {field|值} 读出来是空的。</translation>
    </message>
    <message>
        <source>In YAML null and ~ stand for nothing. Kuscia gets an empty value and pulls anonymously.</source>
        <translation>在 YAML 里，null 和 ~ 表示空。Kuscia 得到空值，会匿名拉取。</translation>
    </message>
    <message>
        <source>{path|The value} ends with a line break.</source>
        <translation>{path|值} 以换行结尾。</translation>
    </message>
    <message>
        <source>A block written with | keeps its last line break, and Kuscia takes it for a part of the value.</source>
        <translation>用 | 写的块会保留最后的换行，Kuscia 把它当作值的一部分。</translation>
    </message>
    <message>
        <source>Write the value on one line, in quotes.</source>
        <translation>把值写在一行里，并加上引号。</translation>
    </message>
    <message>
        <source>{path|The value} holds a variable, which Kuscia does not replace.</source>
        <translation>{path|值} 里有变量，Kuscia 不会替换它。</translation>
    </message>
    <message>
        <source>Kuscia takes the dollar sign and the name in braces as these very characters.</source>
        <translation>Kuscia 把美元符号和花括号里的名称当作普通字符。</translation>
    </message>
    <message>
        <source>Write the value itself, or have a script fill it in before Kuscia starts.</source>
        <translation>直接写值，或在 Kuscia 启动之前由脚本填写。</translation>
    </message>
    <message>
        <source>The file has no image section.</source>
        <translation>文件里没有 image 段。</translation>
    </message>
    <message>
        <source>Kuscia then takes the registry from REGISTRY_ENDPOINT in its environment, and if that is not set, docker.io.</source>
        <translation>Kuscia 会改用环境变量 REGISTRY_ENDPOINT 里的仓库，没有设置时使用 docker.io。</translation>
    </message>
    <message>
        <source>Add a registry; the section is then written.</source>
        <translation>添加仓库，image 段会随之写入。</translation>
    </message>
    <message>
        <source>{path|The value} is written in base64; Kuscia decodes it.</source>
        <translation>{path|值} 用 base64 书写，Kuscia 会解码。</translation>
    </message>
    <message>
        <source>With the tag !!binary Kuscia uses what the text stands for, not the text.</source>
        <translation>带有 !!binary 标签时，Kuscia 使用解码后的内容，而不是这段文字。</translation>
    </message>
    <message>
        <source>mode is {value|missing}; Kuscia knows only {list|lite, autonomy and master}.</source>
        <translation>mode 为 {value|空}；Kuscia 只认识 {list|lite、autonomy 和 master}。</translation>
    </message>
    <message>
        <source>Kuscia exits at start.[[ It says: {detail}]]</source>
        <translation>Kuscia 启动后会立即退出。[[它的报错：{detail}]]</translation>
    </message>
    <message>
        <source>Write one of {list|these} for mode.</source>
        <translation>mode 写成其中之一[[：{list}]]。</translation>
    </message>
    <message>
        <source>runtime is {value|not set}; Kuscia knows only {list|runc, runk and runp}, in lower case.</source>
        <translation>runtime 为 {value|空}；Kuscia 只认识小写的 {list|runc、runk 和 runp}。</translation>
    </message>
    <message>
        <source>Write one of {list|these} for runtime.</source>
        <translation>runtime 写成其中之一[[：{list}]]。</translation>
    </message>
    <message>
        <source>{registry|A registry}: the endpoint starts with {scheme|http}://. Kuscia expects host and path only.</source>
        <translation>{registry|某个仓库}：地址以 {scheme|http}:// 开头。Kuscia 只接受主机名和路径。</translation>
    </message>
    <message>
        <source>It puts the endpoint in front of every image as it stands. The address is then invalid, and all tasks fail at once.</source>
        <translation>它会把仓库地址原样加在每个镜像前面，得到的地址不合法，所有任务立即失败。</translation>
    </message>
    <message>
        <source>Write host and path only[[: {newValue}]].</source>
        <translation>只写主机和路径[[：{newValue}]]。</translation>
    </message>
    <message>
        <source>{registry|A registry}: the endpoint contains /{part|v2}, which Kuscia takes for a part of the path.</source>
        <translation>{registry|某个仓库}：地址里有 /{part|v2}，Kuscia 会把它当作路径的一部分。</translation>
    </message>
    <message>
        <source>The runtime adds /v2/ by itself, so it asks for a repository that is not there.</source>
        <translation>运行时会自己加上 /v2/，结果请求的是不存在的镜像。</translation>
    </message>
    <message>
        <source>Leave it out[[: {newValue}]].</source>
        <translation>去掉这一段[[：{newValue}]]。</translation>
    </message>
    <message>
        <source>{registry|A registry}: the endpoint contains a blank.</source>
        <translation>{registry|某个仓库}：地址里有空格。</translation>
    </message>
    <message>
        <source>Kuscia removes none, so every address with it is invalid and all tasks fail at once.</source>
        <translation>Kuscia 不会去掉空格，带空格的地址都不合法，所有任务立即失败。</translation>
    </message>
    <message>
        <source>Write it without blanks[[: {newValue}]].</source>
        <translation>写成不带空格的地址[[：{newValue}]]。</translation>
    </message>
    <message>
        <source>{registry|The registry in the list} has no endpoint.</source>
        <translation>{registry|列表里的仓库} 没有写地址。</translation>
    </message>
    <message>
        <source>Kuscia then changes no address: references without a host go to docker.io. As long as the entry is there, REGISTRY_ENDPOINT in the environment is ignored too.</source>
        <translation>Kuscia 因此不改写任何地址：没有写主机的引用会去 docker.io。只要这一项还在，环境变量 REGISTRY_ENDPOINT 也会被忽略。</translation>
    </message>
    <message>
        <source>Fill in the endpoint, or remove the entry.</source>
        <translation>填写地址，或删去这一项。</translation>
    </message>
    <message>
        <source>The name {registry} is used {count|several} times; Kuscia takes the last one.</source>
        <translation>名称 {registry} 用了 {count|多} 次，Kuscia 使用最后一个。</translation>
    </message>
    <message>
        <source>When several registries have the name in defaultRegistry, the last of them wins.</source>
        <translation>有多个仓库与 defaultRegistry 同名时，以最后一个为准。</translation>
    </message>
    <message>
        <source>Give each registry a name of its own.</source>
        <translation>给每个仓库取不同的名称。</translation>
    </message>
    <message>
        <source>No registry is configured, so docker.io is used and nobody signs in.</source>
        <translation>没有配置仓库，使用 docker.io，不登录。</translation>
    </message>
    <message>
        <source>[[Kuscia pulls {address}. ]]Only where REGISTRY_ENDPOINT is set in the environment of the Kuscia container, that registry is used instead.</source>
        <translation>[[Kuscia 拉取的是 {address}。]]只有当 Kuscia 容器的环境变量里设置了 REGISTRY_ENDPOINT 时，才会改用那个仓库。</translation>
    </message>
    <message>
        <source>Add a registry.</source>
        <translation>添加仓库。</translation>
    </message>
    <message>
        <source>no registry, anonymous</source>
        <translation>没有仓库，匿名</translation>
    </message>
    <message>
        <source>{address|as written}</source>
        <translation>{address|原样使用}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>{proxy|as in httpProxy}</source>
        <translation>{proxy|见 httpProxy}</translation>
    </message>
    <message>
        <source>{list|known}</source>
        <translation>{list|已知}</translation>
    </message>
    <message>
        <source>{address|connected}</source>
        <translation>{address|已连接}</translation>
    </message>
    <message>
        <source>{version|trusted}[[, by {issuer}]][[, until {date}]]</source>
        <translation>{version|可信}[[，由 {issuer} 签发]][[，有效至 {date}]]</translation>
    </message>
    <message>
        <source>from {authHost|the login server}</source>
        <translation>来自 {authHost|登录服务器}</translation>
    </message>
    <message>
        <source>{list|listed}</source>
        <translation>{list|已列出}</translation>
    </message>
    <message>
        <source>over the open connection</source>
        <translation>使用已有的连接</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>明文 HTTP</translation>
    </message>
    <message>
        <source>Kuscia would send {registry|the chosen registry}’s password to {host|a foreign host}.</source>
        <translation>Kuscia 会把 {registry|所选仓库} 的账密发给 {host|外部主机}。</translation>
    </message>
    <message>
        <source>Kuscia has one account for every pull and never compares hosts.[[ This account belongs to {accountHost}.]] runc sends it as soon as {host|the other host} asks for a sign-in, runp even unasked.</source>
        <translation>Kuscia 每次拉取都用同一组账密，从不比较主机。[[这组账密属于 {accountHost}。]]{host|对方主机} 一要求登录，runc 就会发送；runp 甚至会主动发送。</translation>
    </message>
    <message>
        <source>In the AppImage write only name and tag; then Kuscia pulls from the registry that the account belongs to.</source>
        <translation>在 AppImage 里只写名称和标签，Kuscia 就会从账密所属的仓库拉取。</translation>
    </message>
    <message>
        <source>If the image is needed from {host|the other host}, copy it to your own registry.</source>
        <translation>如果需要 {host|对方主机} 上的镜像，把它复制到自己的仓库。</translation>
    </message>
    <message>
        <source>If Kuscia has pulled it before, change the password: it may be known there.</source>
        <translation>如果 Kuscia 已经拉取过，修改密码：对方可能已经得知。</translation>
    </message>
    <message>
        <source>With runp the password for {host|this registry} may travel unencrypted.</source>
        <translation>使用 runp 时，{host|这个仓库} 的密码可能以明文传输。</translation>
    </message>
    <message>
        <source>For private addresses and .local names runp falls back to plain HTTP when HTTPS fails. Anybody on the way can then read the password.</source>
        <translation>对内网地址和 .local 域名，HTTPS 失败时 runp 会退回明文 HTTP，途中任何人都能读到密码。</translation>
    </message>
    <message>
        <source>Give the registry a certificate that the node trusts.</source>
        <translation>给仓库配置节点信任的证书。</translation>
    </message>
    <message>
        <source>With logLevel DEBUG Kuscia writes the password into its log.</source>
        <translation>logLevel 为 DEBUG 时，Kuscia 会把密码写进日志。</translation>
    </message>
    <message>
        <source>It prints its whole configuration twice at the start, with nothing hidden. Such logs end up in tickets and chats.</source>
        <translation>启动时它会把全部配置打印两次，不作任何遮盖。这样的日志会出现在工单和聊天记录里。</translation>
    </message>
    <message>
        <source>Set logLevel back to INFO when the search is over.</source>
        <translation>排查结束后，把 logLevel 改回 INFO。</translation>
    </message>
    <message>
        <source>Remove the password from logs before passing them on, or change it.</source>
        <translation>传出日志之前删去密码，或修改密码。</translation>
    </message>
    <message>
        <source>The image ID in this AppImage can make Kuscia crash again and again.</source>
        <translation>这个 AppImage 里的镜像 ID 可能让 Kuscia 反复崩溃。</translation>
    </message>
    <message>
        <source>With an id that begins with sha256: Kuscia looks for the image under its original name. When it is not on the node yet, the agent crashes, and so does Kuscia after every start.</source>
        <translation>id 以 sha256: 开头时，Kuscia 会按原来的名称查找镜像。如果节点上还没有，Kuscia 的 agent 会崩溃，每次启动都会如此。</translation>
    </message>
    <message>
        <source>Remove spec.image.id from the AppImage, or load the image on the node before.</source>
        <translation>删去 AppImage 的 spec.image.id，或事先把镜像导入节点。</translation>
    </message>
    <message>
        <source>The account of {registry|the chosen registry} can break the pull of public images from {host|other hosts}.</source>
        <translation>{registry|所选仓库} 的账密可能让 {host|其他主机} 上的公开镜像无法拉取。</translation>
    </message>
    <message>
        <source>Kuscia sends its account there too. The other registry does not know it, refuses, and Kuscia does not try again without it.</source>
        <translation>Kuscia 也会把账密发给那里。对方不认识这组账密就会拒绝，Kuscia 不会再匿名重试。</translation>
    </message>
    <message>
        <source>Copy the image to your own registry and write only name and tag in the AppImage.</source>
        <translation>把镜像复制到自己的仓库，在 AppImage 里只写名称和标签。</translation>
    </message>
    <message>
        <source>The host {host} is replaced without a warning.</source>
        <translation>主机 {host} 被替换，没有警告。</translation>
    </message>
    <message>
        <source>With a single slash Kuscia takes what stands before it for an organisation, even if it is a host. It keeps {kept|the last part} and puts {endpoint|the endpoint} in front.</source>
        <translation>只有一个斜杠时，Kuscia 把斜杠前的部分当作组织名，即使它是主机。它只保留 {kept|最后一段}，前面加上 {endpoint|仓库地址}。</translation>
    </message>
    <message>
        <source>If the image is meant to come from {host|that host}, write a second slash: host/path/name:tag.</source>
        <translation>如果要从 {host|这个主机} 拉取，再写一段路径：host/path/name:tag。</translation>
    </message>
    <message>
        <source>If it is meant to come from the endpoint, write only {kept|name and tag}.</source>
        <translation>如果要从仓库地址拉取，只写 {kept|名称和标签}。</translation>
    </message>
    <message>
        <source>The organisation {organisation} is dropped; Kuscia keeps only {kept|the last part}.</source>
        <translation>组织名 {organisation} 被丢弃，Kuscia 只保留 {kept|最后一段}。</translation>
    </message>
    <message>
        <source>With an endpoint set, a reference with one slash loses what stands before it, and {endpoint|the endpoint} comes in its place. Two organisations with an image of the same name end at the same address.</source>
        <translation>配置了仓库地址后，引用只有一个斜杠时，斜杠前的部分会被丢弃，换成 {endpoint|仓库地址}。两个组织里同名的镜像会变成同一个地址。</translation>
    </message>
    <message>
        <source>If {organisation|the organisation} is needed, write it at the end of the endpoint.</source>
        <translation>如果需要 {organisation|组织名}，把它写在仓库地址的末尾。</translation>
    </message>
    <message>
        <source>Otherwise write only {kept|name and tag} in the AppImage, so that everybody sees what is pulled.</source>
        <translation>否则在 AppImage 里只写 {kept|名称和标签}，让人一看便知拉取的是什么。</translation>
    </message>
    <message>
        <source>defaultRegistry {value} names no registry. Kuscia takes the first one[[, {registry}]], without a warning.</source>
        <translation>defaultRegistry 的 {value|值} 不是任何仓库的名称，Kuscia 会直接用第一个[[：{registry}]]。</translation>
    </message>
    <message>
        <source>Names are compared exactly, blanks and case included. Address and account are then those of the first registry[[, {endpoint}]].</source>
        <translation>名称逐字比较，空格和大小写都算。地址和账密用的是第一个仓库的[[：{endpoint}]]。</translation>
    </message>
    <message>
        <source>Write one of the names that exist[[: {names}]].</source>
        <translation>改成已有的名称[[：{names}]]。</translation>
    </message>
    <message>
        <source>Kuscia uses only one registry; the others in the list do nothing.</source>
        <translation>Kuscia 只使用一个仓库，列表里的其他仓库不起作用。</translation>
    </message>
    <message>
        <source>defaultRegistry names none, so Kuscia takes {registry|one of them} and never looks at the rest, neither for other hosts nor when a pull fails.</source>
        <translation>defaultRegistry 没有填写，Kuscia 使用 {registry|其中一个}，从不看其余的，换了主机或拉取失败时也一样。</translation>
    </message>
    <message>
        <source>Choose with defaultRegistry the registry that holds all images.</source>
        <translation>用 defaultRegistry 选择存有全部镜像的仓库。</translation>
    </message>
    <message>
        <source>Copy images from other registries to that one.</source>
        <translation>把其他仓库的镜像复制到这个仓库。</translation>
    </message>
    <message>
        <source>Kuscia exits at start, because image is written as a list.</source>
        <translation>image 写成了列表，Kuscia 启动后立即退出。</translation>
    </message>
    <message>
        <source>The error stands only in docker logs, since the log file does not exist yet. With a restart policy the container starts and exits again and again.[[ Kuscia says: {detail}]]</source>
        <translation>此时还没有日志文件，错误只出现在 docker logs 里。设置了自动重启的容器会不断启动和退出。[[Kuscia 的报错：{detail}]]</translation>
    </message>
    <message>
        <source>Remove the hyphens before image and its keys.</source>
        <translation>去掉 image 及其各键前面的连字符。</translation>
    </message>
    <message>
        <source>The endpoint of {registry|this registry} is not valid[[: {reason}]].</source>
        <translation>{registry|这个仓库} 的地址不合法[[：{reason}]]。</translation>
    </message>
    <message>
        <source>Every image that uses it gets an invalid address: the reason is InvalidImageName, and all tasks fail at once.</source>
        <translation>使用它的每个镜像都会得到非法地址：原因是 InvalidImageName，所有任务立即失败。</translation>
    </message>
    <message>
        <source>Write host and path only, in lower case: registry.example.com/project.</source>
        <translation>只写主机和路径，全部小写：registry.example.com/project。</translation>
    </message>
    <message>
        <source>Leave out https://, user names, tags and blanks.</source>
        <translation>不要写 https://、用户名、标签和空格。</translation>
    </message>
    <message>
        <source>The reference names a host itself, so {registry|the default registry} is not used.</source>
        <translation>引用里写明了主机，所以不使用 {registry|默认仓库}。</translation>
    </message>
    <message>
        <source>A reference with two or more slashes is pulled as it is written[[, here from {host}]]. That is how the AppImages that come with Kuscia are written, so defaultRegistry has no effect on them.</source>
        <translation>带两个以上斜杠的引用会原样拉取[[，这里是从 {host} 拉取]]。Kuscia 自带的 AppImage 就是这样写的，所以 defaultRegistry 对它们不起作用。</translation>
    </message>
    <message>
        <source>If it is meant to come from the endpoint[[ {endpoint}]], write only name and tag in the AppImage.</source>
        <translation>如果要从仓库地址[[ {endpoint} ]]拉取，在 AppImage 里只写名称和标签。</translation>
    </message>
    <message>
        <source>With an endpoint set, Kuscia no longer finds images that were loaded by hand.</source>
        <translation>配置了仓库地址后，Kuscia 找不到手工导入的镜像。</translation>
    </message>
    <message>
        <source>It looks for them under the new address and pulls instead, which fails on a node without a network.</source>
        <translation>它按新地址查找，找不到就去拉取；节点没有网络时会失败。</translation>
    </message>
    <message>
        <source>Load the image under the new address, or add that name to it with kuscia image tag.</source>
        <translation>按新地址导入镜像，或用 kuscia image tag 给它加上这个名称。</translation>
    </message>
    <message>
        <source>Leave the endpoint empty on nodes without a network.</source>
        <translation>节点没有网络时，把仓库地址留空。</translation>
    </message>
    <message>
        <source>Kuscia pulls anonymously without a word[[: {field} of {registry} is not what it seems]].</source>
        <translation>Kuscia 改为匿名拉取，没有任何提示[[：{registry} 的 {field} 与看上去的不同]]。</translation>
    </message>
    <message>
        <source>Without a username and a password that it can read, Kuscia asks without an account. The registry then answers 401.</source>
        <translation>读不到用户名和密码时，Kuscia 就不带账密去拉取，仓库会回答 401。</translation>
    </message>
    <message>
        <source>Set both, and write the password in quotes.</source>
        <translation>两者都填写，密码用引号括起来。</translation>
    </message>
    <message>
        <source>Check the spelling of the keys: username and password, in lower case.</source>
        <translation>核对键的拼写：username 和 password，全部小写。</translation>
    </message>
    <message>
        <source>runc sends a wrong password up to five times per pull, and Kuscia repeats the pull for as long as the task exists.</source>
        <translation>每次拉取，runc 最多把错误的密码发送五次；只要任务还在，Kuscia 就会不断重试。</translation>
    </message>
    <message>
        <source>Correct the password, or stop the task, before the account is locked.</source>
        <translation>在账号被锁定之前改正密码，或停止任务。</translation>
    </message>
    <message>
        <source>The job hangs: Kuscia does not fail a task whose image cannot be pulled.</source>
        <translation>作业卡住：拉取不到镜像时，Kuscia 不会让任务失败。</translation>
    </message>
    <message>
        <source>ErrImagePull and ImagePullBackOff are repeated forever, with pauses of up to 5 minutes.</source>
        <translation>ErrImagePull 和 ImagePullBackOff 会无限重复，间隔最长 5 分钟。</translation>
    </message>
    <message>
        <source>Correct the cause of the pull error; the next try then goes through by itself.</source>
        <translation>解决拉取失败的原因，下一次重试就会成功。</translation>
    </message>
    <message>
        <source>If it cannot be corrected, stop the job by hand.</source>
        <translation>如果无法解决，手工停止作业。</translation>
    </message>
    <message>
        <source>runc cannot pull from {host|a registry} over plain HTTP or with a certificate it does not trust.</source>
        <translation>仓库使用明文 HTTP 或不受信任的证书时，runc 无法从 {host|仓库} 拉取。</translation>
    </message>
    <message>
        <source>kuscia.yaml has no setting for it, and Kuscia’s containerd has none either.</source>
        <translation>kuscia.yaml 里没有这项设置，Kuscia 自带的 containerd 也没有。</translation>
    </message>
    <message>
        <source>Give the registry a certificate that the Kuscia container trusts.</source>
        <translation>给仓库配置 Kuscia 容器信任的证书。</translation>
    </message>
    <message>
        <source>Add the CA to the CA file in the Kuscia container and restart Kuscia.</source>
        <translation>把 CA 加入 Kuscia 容器的 CA 文件，然后重启 Kuscia。</translation>
    </message>
    <message>
        <source>httpProxy also catches the pulls from {host|registries in the local network}.</source>
        <translation>从 {host|内网仓库} 拉取也会经过 httpProxy。</translation>
    </message>
    <message>
        <source>runc sends every HTTPS request to it except those to the node itself; kuscia.yaml has no list of exceptions.</source>
        <translation>除了访问节点自身，runc 的 HTTPS 请求都会发给代理；kuscia.yaml 里没有例外列表。</translation>
    </message>
    <message>
        <source>Set NO_PROXY in the environment of the Kuscia container[[ to {host}]].</source>
        <translation>在 Kuscia 容器的环境变量里设置 NO_PROXY[[，值为 {host}]]。</translation>
    </message>
    <message>
        <source>If the registry is the only thing that is pulled, clear httpProxy.</source>
        <translation>如果只从这个仓库拉取，清空 httpProxy。</translation>
    </message>
    <message>
        <source>With runp this image is pulled but never found afterwards.</source>
        <translation>使用 runp 时，这个镜像拉取之后永远找不到。</translation>
    </message>
    <message>
        <source>runp stores it under another name than the one Kuscia looks for: Docker Hub becomes index.docker.io, and a tag beside a digest is dropped. The task fails with “is not exists”.</source>
        <translation>runp 保存时用的名称与 Kuscia 查找的不同：Docker Hub 变成 index.docker.io，摘要旁边的标签会被丢弃。任务会失败并提示“is not exists”。</translation>
    </message>
    <message>
        <source>Pull it from a registry other than Docker Hub, with a tag or a digest, not both.</source>
        <translation>从 Docker Hub 以外的仓库拉取，标签和摘要只写一个。</translation>
    </message>
    <message>
        <source>Load the image by hand with kuscia image load.</source>
        <translation>用 kuscia image load 手工导入镜像。</translation>
    </message>
    <message>
        <source>With runk Kuscia does not use the account of {registry|this registry}.</source>
        <translation>使用 runk 时，Kuscia 不使用 {registry|这个仓库} 的账密。</translation>
    </message>
    <message>
        <source>The Kubernetes cluster pulls the images, with its own accounts. Kuscia gives it the address only.</source>
        <translation>镜像由 Kubernetes 集群拉取，用的是集群自己的账密。Kuscia 只给出地址。</translation>
    </message>
    <message>
        <source>Create a Secret of type docker-registry in the namespace of runk and name it in imagePullSecrets of its default ServiceAccount.</source>
        <translation>在 runk 的命名空间里创建 docker-registry 类型的 Secret，并写进默认 ServiceAccount 的 imagePullSecrets。</translation>
    </message>
    <message>
        <source>In the mode {mode|master} Kuscia ignores the image section.</source>
        <translation>mode 为 {mode|master} 时，Kuscia 忽略 image 段。</translation>
    </message>
    <message>
        <source>A master runs no tasks and pulls no images.</source>
        <translation>master 不运行任务，也不拉取镜像。</translation>
    </message>
    <message>
        <source>Write the section into the configuration of the lite or autonomy nodes.</source>
        <translation>把这一段写进 lite 或 autonomy 节点的配置。</translation>
    </message>
    <message>
        <source>Kuscia joins name and tag of the AppImage to {reference|an address} as they are.</source>
        <translation>Kuscia 把 AppImage 的名称和标签直接拼成 {reference|地址}。</translation>
    </message>
    <message>
        <source>An empty tag leaves a colon at the end; a tag inside the name gives two of them. Both are invalid, and the task fails at once.</source>
        <translation>标签为空会在末尾留下冒号，名称里带标签会出现两个标签。两者都不合法，任务立即失败。</translation>
    </message>
    <message>
        <source>Write the name without a tag into spec.image.name and the tag into spec.image.tag.</source>
        <translation>把不带标签的名称写在 spec.image.name，标签写在 spec.image.tag。</translation>
    </message>
    <message>
        <source>pullPolicy {policy} has no effect.</source>
        <translation>pullPolicy 的 {policy|值} 不起作用。</translation>
    </message>
    <message>
        <source>Kuscia reads the key and does not act on it yet. Whether an image is pulled is decided by imagePullPolicy in the AppImage’s deploy template.</source>
        <translation>Kuscia 会读取这个键，但目前不使用它。是否拉取镜像由 AppImage 部署模板里的 imagePullPolicy 决定。</translation>
    </message>
    <message>
        <source>Kuscia reads the image section only when it starts.</source>
        <translation>Kuscia 只在启动时读取 image 段。</translation>
    </message>
    <message>
        <source>Until then it pulls with the old settings. A ConfigMap mounted with subPath does not change in a running pod.</source>
        <translation>重启之前，它仍按旧的设置拉取。用 subPath 挂载的 ConfigMap 在运行中的 Pod 里不会更新。</translation>
    </message>
    <message>
        <source>With Docker, run docker restart CONTAINER.</source>
        <translation>使用 Docker 时，执行 docker restart CONTAINER。</translation>
    </message>
    <message>
        <source>With Kubernetes, apply the ConfigMap and run kubectl rollout restart for the deployment.</source>
        <translation>使用 Kubernetes 时，先应用 ConfigMap，再对部署执行 kubectl rollout restart。</translation>
    </message>
    <message>
        <source>The variables REGISTRY_ENDPOINT, REGISTRY_USERNAME and REGISTRY_PASSWORD are ignored.</source>
        <translation>环境变量 REGISTRY_ENDPOINT、REGISTRY_USERNAME 和 REGISTRY_PASSWORD 不起作用。</translation>
    </message>
    <message>
        <source>Kuscia reads them only when registries is empty. One entry, even one without any value, is enough to switch them off.</source>
        <translation>registries 为空时，Kuscia 才读取它们。只要有一项，哪怕内容全空，就不再读取。</translation>
    </message>
    <message>
        <source>Write endpoint and account into the registry in the file.</source>
        <translation>把地址和账密写进文件里的仓库。</translation>
    </message>
    <message>
        <source>This version of Kuscia does not know all of the image section[[: {version}]].</source>
        <translation>这个版本的 Kuscia 不支持 image 段的全部内容[[：{version}]]。</translation>
    </message>
    <message>
        <source>registries takes effect from 0.10, pulling with runp from 0.11, httpProxy from 0.14. Older versions ignore them without a warning.</source>
        <translation>registries 从 0.10 起生效，runp 从 0.11 起能够拉取，httpProxy 从 0.14 起支持。更旧的版本会忽略它们，没有警告。</translation>
    </message>
    <message>
        <source>Update Kuscia on the node.</source>
        <translation>升级节点上的 Kuscia。</translation>
    </message>
    <message>
        <source>kuscia image pull does not use the image section.</source>
        <translation>kuscia image pull 不使用 image 段。</translation>
    </message>
    <message>
        <source>It changes no address and takes no account from the file, so it can work where a task fails, and the other way round.</source>
        <translation>它不改写地址，也不使用文件里的账密，所以可能手工拉取成功而任务失败，也可能相反。</translation>
    </message>
    <message>
        <source>Give it the full address and the account with --creds, or test here.</source>
        <translation>写完整地址，并用 --creds 提供账密，或在这里测试。</translation>
    </message>
    <message>
        <source>A file that is saved half can stop a running node.</source>
        <translation>只写了一半的文件可能让运行中的节点停止。</translation>
    </message>
    <message>
        <source>Kuscia reads the file again when it changes, for its log level, and a lite node ends itself when the key in it is missing.</source>
        <translation>文件变化时，Kuscia 会为了日志级别重新读取；如果其中缺少密钥，lite 节点会自行退出。</translation>
    </message>
    <message>
        <source>Save in one piece; this program does so.</source>
        <translation>一次写完整个文件；本程序就是这样保存的。</translation>
    </message>
    <message>
        <source>The file has {key|a block} twice, because kuscia.sh appends one.</source>
        <translation>文件里有两个 {key|相同的块}，因为 kuscia.sh 追加了一个。</translation>
    </message>
    <message>
        <source>A key that stands twice is an error for Kuscia: it exits at start.</source>
        <translation>对 Kuscia 来说，键重复是错误，启动后会立即退出。</translation>
    </message>
    <message>
        <source>Keep one of the two blocks.</source>
        <translation>两个块只保留一个。</translation>
    </message>
    <message>
        <source>The host stays, but Kuscia pulls another repository[[: {address}]].</source>
        <translation>主机不变，但 Kuscia 拉取的是另一个路径[[：{address}]]。</translation>
    </message>
    <message>
        <source>With a single slash Kuscia takes {host|the host} for an organisation. It keeps {kept|the last part} and puts {endpoint|the whole endpoint} in front.</source>
        <translation>只有一个斜杠时，Kuscia 把 {host|主机} 当作组织名。它只保留 {kept|最后一段}，前面加上 {endpoint|整个仓库地址}。</translation>
    </message>
    <message>
        <source>If the path of the endpoint is meant, write only {kept|name and tag}.</source>
        <translation>如果要用仓库地址里的路径，只写 {kept|名称和标签}。</translation>
    </message>
    <message>
        <source>If not, write the full path with a second slash, or shorten the endpoint.</source>
        <translation>如果不是，写出带两个斜杠的完整路径，或缩短仓库地址。</translation>
    </message>
    <message>
        <source>Kuscia can pull this image[[, signed in as {user}]].</source>
        <translation>Kuscia 能拉取这个镜像[[，登录账号为 {user}]]。</translation>
    </message>
    <message>
        <source>Proven are the way to {host|the registry}, its certificate, the account and that the image is there. The layers were not downloaded, and the node’s network may differ from this one.</source>
        <translation>已经证实：到 {host|仓库} 的网络、证书和账密都没有问题，镜像存在。没有下载镜像的各层，节点的网络也可能与本机不同。</translation>
    </message>
    <message>
        <source>Kuscia can pull this image without signing in.</source>
        <translation>Kuscia 不用登录就能拉取这个镜像。</translation>
    </message>
    <message>
        <source>Proven are the way to {host|the registry}, its certificate and that the image is there. The layers were not downloaded, and the node’s network may differ from this one.</source>
        <translation>已经证实：到 {host|仓库} 的网络和证书都没有问题，镜像存在。没有下载镜像的各层，节点的网络也可能与本机不同。</translation>
    </message>
    <message>
        <source>Held back: {registry|the chosen registry}’s password would go to {host|a foreign host}.</source>
        <translation>已拦下：{registry|所选仓库} 的账密会被发给 {host|外部主机}。</translation>
    </message>
    <message>
        <source>Kuscia would send it there. The check sent nothing, because the account[[ {user}]] belongs to {accountHost|another host}.</source>
        <translation>Kuscia 会把账密发到那里。检查没有发送任何内容，因为账号[[ {user} ]]属于 {accountHost|另一个主机}。</translation>
    </message>
    <message>
        <source>In the AppImage write only name and tag, so that the image comes from your registry.</source>
        <translation>在 AppImage 里只写名称和标签，让镜像从自己的仓库拉取。</translation>
    </message>
    <message>
        <source>Check this image without an account.</source>
        <translation>不带账密检查这个镜像。</translation>
    </message>
    <message>
        <source>If {host|the other host} may know the password, allow it for this check.</source>
        <translation>如果 {host|对方主机} 可以得知密码，允许这次检查发送。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>Nothing is known about this image yet.</source>
        <translation>关于这个镜像还没有任何结论。</translation>
    </message>
    <message>
        <source>With runk the Kubernetes cluster pulls this image, not Kuscia.</source>
        <translation>使用 runk 时，由 Kubernetes 集群拉取这个镜像，不是 Kuscia。</translation>
    </message>
    <message>
        <source>Kuscia only gives the address. Accounts, proxies and certificates are those of the cluster, so a check from here says little.</source>
        <translation>Kuscia 只给出地址。账密、代理和证书都是集群的，从这里检查说明不了什么。</translation>
    </message>
    <message>
        <source>Look at the events of the pod: kubectl describe pod.</source>
        <translation>查看 Pod 的事件：kubectl describe pod。</translation>
    </message>
    <message>
        <source>Check without an account whether the image is there.</source>
        <translation>不带账密检查，看镜像是否存在。</translation>
    </message>
    <message>
        <source>Not tested: {host|the registry} has already refused this password.</source>
        <translation>未测试：{host|仓库} 已经拒绝过这个密码。</translation>
    </message>
    <message>
        <source>Sending it again proves nothing and can lock the account.</source>
        <translation>再发送一次证明不了什么，还可能让账号被锁定。</translation>
    </message>
    <message>
        <source>Correct the password, then check again.</source>
        <translation>改正密码，再检查一次。</translation>
    </message>
    <message>
        <source>{host|The registry} accepts the password of {user|this account}.</source>
        <translation>{host|仓库} 接受了 {user|这个账号} 的密码。</translation>
    </message>
    <message>
        <source>Whether the account may pull an image is known only when that image is checked.</source>
        <translation>账号能否拉取某个镜像，要检查那个镜像才知道。</translation>
    </message>
    <message>
        <source>{host|The registry} asks for no sign-in.</source>
        <translation>{host|仓库} 不要求登录。</translation>
    </message>
    <message>
        <source>Whether the account is right cannot be told: nobody asked for it.</source>
        <translation>无法判断账密是否正确，因为没有用到。</translation>
    </message>
    <message>
        <source>[[{repository} has the tags {list}. ]]Kuscia keeps trying, and the job waits.</source>
        <translation>[[{repository} 已有的标签：{list}。]]Kuscia 会不断重试，作业一直等待。</translation>
    </message>
    <message>
        <source>[[Expected was {expected}, it sent {actual}. ]]Kuscia would refuse the image after the download.</source>
        <translation>[[应为 {expected}，实际为 {actual}。]]Kuscia 下载之后会拒绝这个镜像。</translation>
    </message>
    <message>
        <source>The registry answers, but its login server {authHost} cannot be reached.</source>
        <translation>仓库有响应，但连不上它的登录服务器 {authHost}。</translation>
    </message>
    <message>
        <source>Kuscia fetches a token there before every pull.[[ {reason}]]</source>
        <translation>每次拉取之前，Kuscia 都要到那里获取令牌。[[{reason}]]</translation>
    </message>
    <message>
        <source>Docker Hub cannot be reached from here[[ ({host})]].</source>
        <translation>从这里连不上 Docker Hub[[（{host}）]]。</translation>
    </message>
    <message>
        <source>{host|The registry} is too slow for the gateway in front of it[[ ({status})]].</source>
        <translation>{host|仓库} 太慢，前面的网关等不到它的回答[[（{status}）]]。</translation>
    </message>
    <message>
        <source>A firewall in front of {host|the registry} turns this computer away[[ ({status})]].</source>
        <translation>{host|仓库} 前面的防火墙拦住了这台计算机[[（{status}）]]。</translation>
    </message>
    <message>
        <source>Every runtime of Kuscia refuses an expired certificate, and kuscia.yaml cannot switch that off.[[ The clock says {time}.]]</source>
        <translation>Kuscia 的各种运行时都会拒绝过期的证书，kuscia.yaml 无法关闭这项检查。[[当时的时间是 {time}。]]</translation>
    </message>
    <message>
        <source>[[It is valid from {date}. ]][[The clock says {time}. ]]Most often the clock of the computer is wrong.</source>
        <translation>[[证书从 {date} 起有效。]][[当时的时间是 {time}。]]多数情况是计算机的时间不对。</translation>
    </message>
    <message>
        <source>Add {host|the registry} and use it</source>
        <translation>添加 {host|这个仓库} 并使用</translation>
    </message>
    <message>
        <source>Set the endpoint to {endpoint|this address}</source>
        <translation>把仓库地址改为 {endpoint|这个地址}</translation>
    </message>
    <message>
        <source>Kuscia is waiting before its next try; an earlier line says why.</source>
        <translation>Kuscia 正在等待下一次重试，原因在更早的一行里。</translation>
    </message>
    <message>
        <source>After a failed pull it waits 10 s, then twice as long each time, up to 5 minutes.</source>
        <translation>拉取失败后，它先等待 10 秒，以后每次加倍，最长 5 分钟。</translation>
    </message>
    <message>
        <source>Look for a line with ErrImagePull before this one and paste it.</source>
        <translation>在这一行之前查找包含 ErrImagePull 的行，粘贴进来。</translation>
    </message>
    <message>
        <source>Kuscia could not look into the image store of the node.</source>
        <translation>Kuscia 无法查看节点上的镜像。</translation>
    </message>
    <message>
        <source>No registry was asked. Before 0.11 this is how a missing image shows with runp, which could not pull then.[[ Kuscia says: {detail}]]</source>
        <translation>没有访问任何仓库。0.11 之前的 runp 不能拉取，镜像不存在时就是这样的表现。[[Kuscia 的说明：{detail}]]</translation>
    </message>
    <message>
        <source>Load the image on the node with kuscia image load.</source>
        <translation>用 kuscia image load 把镜像导入节点。</translation>
    </message>
    <message>
        <source>Update Kuscia, if it is older than 0.11.</source>
        <translation>如果 Kuscia 早于 0.11，升级它。</translation>
    </message>
    <message>
        <source>The image is not on the node, and imagePullPolicy Never forbids pulling it.</source>
        <translation>节点上没有镜像，而 imagePullPolicy 为 Never，不允许拉取。</translation>
    </message>
    <message>
        <source>Kuscia fails the task at once.</source>
        <translation>Kuscia 会让任务立即失败。</translation>
    </message>
    <message>
        <source>Set imagePullPolicy to IfNotPresent in the deploy template of the AppImage.</source>
        <translation>在 AppImage 的部署模板里把 imagePullPolicy 设为 IfNotPresent。</translation>
    </message>
    <message>
        <source>The AppImage wants another image than the one on the node.</source>
        <translation>AppImage 要求的镜像与节点上的不同。</translation>
    </message>
    <message>
        <source>[[It wants the ID {expected}, the node has {actual}. ]]Kuscia’s message names the two the wrong way round.</source>
        <translation>[[它要求的 ID 是 {expected}，节点上是 {actual}。]]Kuscia 的日志把两者写反了。</translation>
    </message>
    <message>
        <source>Remove spec.image.id from the AppImage, or write the right ID.</source>
        <translation>删去 AppImage 的 spec.image.id，或写上正确的 ID。</translation>
    </message>
    <message>
        <source>Load the image with the wanted ID on the node.</source>
        <translation>把所要求 ID 的镜像导入节点。</translation>
    </message>
    <message>
        <source>The pull failed, and the reason is not one that is known here.</source>
        <translation>拉取失败，原因不在已知的范围内。</translation>
    </message>
    <message>
        <source>The words of the log are all there is.[[ They say: {detail}]]</source>
        <translation>只有日志里的原话可供参考。[[日志里写的是：{detail}]]</translation>
    </message>
    <message>
        <source>Check this image: the check looks at it step by step.</source>
        <translation>检查这个镜像：检查会逐步查看。</translation>
    </message>
    <message>
        <source>The line is cut off before it says why the pull failed.</source>
        <translation>这一行被截断了，看不到拉取失败的原因。</translation>
    </message>
    <message>
        <source>Terminals and chats cut long lines. The log file holds them whole: /home/kuscia/var/logs/kuscia.log in the container.</source>
        <translation>终端和聊天工具会截断长行。完整的日志在容器里的 /home/kuscia/var/logs/kuscia.log。</translation>
    </message>
    <message>
        <source>Paste the whole line.</source>
        <translation>粘贴完整的一行。</translation>
    </message>
    <message>
        <source>A pull failed; this line does not say why.</source>
        <translation>拉取失败，但这一行没有写原因。</translation>
    </message>
    <message>
        <source>Kuscia writes the reason into another line.</source>
        <translation>Kuscia 把原因写在另一行。</translation>
    </message>
    <message>
        <source>Look for a line with ErrImagePull and “detail” near this one and paste it.</source>
        <translation>在附近查找包含 ErrImagePull 和“detail”的行，粘贴进来。</translation>
    </message>
    <message>
        <source>{host|The registry} refused this image although an account was set (401).</source>
        <translation>已经设置账密，{host|仓库} 仍然拒绝了这个镜像（401）。</translation>
    </message>
    <message>
        <source>The line fits a wrong password, a missing right to pull and a missing project alike. It does not even prove that the account was sent.</source>
        <translation>密码错误、没有拉取权限、项目不存在，都会出现这一行。它甚至不能证明账密已经发出。</translation>
    </message>
    <message>
        <source>Check this image: the check tells the causes apart.</source>
        <translation>检查这个镜像：检查可以区分这些原因。</translation>
    </message>
    <message>
        <source>Compare {host|the host in the log} with the endpoint in the file.</source>
        <translation>核对 {host|日志里的主机} 与文件里的仓库地址。</translation>
    </message>
    <message>
        <source>{host|The registry} forbids this pull (403).</source>
        <translation>{host|仓库} 不允许这次拉取（403）。</translation>
    </message>
    <message>
        <source>The account may have no right, a firewall may turn the node away, or a temporary password may have run out.</source>
        <translation>可能是账号没有权限，可能是防火墙拦住了节点，也可能是临时密码已经失效。</translation>
    </message>
    <message>
        <source>Ask the owner of the registry for the right to pull[[ {repository}]].</source>
        <translation>向仓库的负责人申请[[ {repository} 的]]拉取权限。</translation>
    </message>
    <message>
        <source>{host|The registry} does not have {repository|this image}[[:{tag}]].</source>
        <translation>{host|仓库} 里没有 {repository|这个镜像}[[，标签 {tag}]]。</translation>
    </message>
    <message>
        <source>The tag, the repository or the path is not there.</source>
        <translation>标签、镜像或路径不存在。</translation>
    </message>
    <message>
        <source>Compare name and tag with those in the registry.</source>
        <translation>核对名称和标签与仓库里的是否一致。</translation>
    </message>
    <message>
        <source>If Kuscia dropped a part of the reference, the preview shows it.</source>
        <translation>如果 Kuscia 丢弃了引用的一部分，预览里会显示。</translation>
    </message>
    <message>
        <source>{host|The registry} does not give this image to everybody, and Kuscia had no account.</source>
        <translation>{host|仓库} 不公开这个镜像，而 Kuscia 没有账密。</translation>
    </message>
    <message>
        <source>Or it does not exist: registries give the same answer for both.</source>
        <translation>也可能它不存在：对这两种情况，仓库的回答相同。</translation>
    </message>
    <message>
        <source>{host|The registry} denies access to {repository|this image}.</source>
        <translation>{host|仓库} 不允许访问 {repository|这个镜像}。</translation>
    </message>
    <message>
        <source>The line does not say whether an account was set. Without one, the image is not public; with one, it has no right to pull; or the image does not exist.</source>
        <translation>这一行没有写是否设置了账密。没有账密，说明镜像不公开；有账密，说明没有拉取权限；也可能镜像不存在。</translation>
    </message>
    <message>
        <source>The name server did not answer when the node asked for {host|the registry}.</source>
        <translation>节点查询 {host|仓库} 时，域名服务器没有回答。</translation>
    </message>
    <message>
        <source>[[It was {server}. ]]Kuscia’s container asks its own CoreDNS, which passes the question on. This is no wrong name, but a name server out of order.</source>
        <translation>[[查询的是 {server}。]]Kuscia 的容器使用自己的 CoreDNS，由它转发查询。这不是域名写错，而是域名服务器有故障。</translation>
    </message>
    <message>
        <source>Check the name servers of the node.</source>
        <translation>检查节点的域名服务器。</translation>
    </message>
    <message>
        <source>Restart the Kuscia container if the node’s name servers have changed.</source>
        <translation>如果节点换过域名服务器，重启 Kuscia 容器。</translation>
    </message>
    <message>
        <source>The node does not trust the certificate of {host|the registry}.</source>
        <translation>节点不信任 {host|仓库} 的证书。</translation>
    </message>
    <message>
        <source>Kuscia trusts the CA file of the system in its own container, and kuscia.yaml has no setting for a further CA.[[ The log says: {detail}]]</source>
        <translation>Kuscia 信任的是它自己容器里系统的 CA 文件，kuscia.yaml 里没有添加 CA 的设置。[[日志里写的是：{detail}]]</translation>
    </message>
    <message>
        <source>{host|The registry} answered {status|with an unusual status}.</source>
        <translation>{host|仓库} 回答了 {status|少见的状态码}。</translation>
    </message>
    <message>
        <source>The status alone does not say what is wrong.</source>
        <translation>只看状态码，无法知道哪里不对。</translation>
    </message>
    <message>
        <source>The pull was ended before it was complete.</source>
        <translation>拉取还没有完成就被中止。</translation>
    </message>
    <message>
        <source>containerd ends a pull that gets no data for 5 minutes; stopping Kuscia or the task ends it too.</source>
        <translation>5 分钟没有收到数据，containerd 就会中止拉取；停止 Kuscia 或任务也会中止。</translation>
    </message>
    <message>
        <source>If it happens again, check how fast the node reaches {host|the registry}.</source>
        <translation>如果再次发生，检查节点访问 {host|仓库} 的速度。</translation>
    </message>
    <message>
        <source>The image is not in the store of the node.</source>
        <translation>节点上没有这个镜像。</translation>
    </message>
    <message>
        <source>Kuscia wanted to start it and did not find it under this name[[: {image}]].</source>
        <translation>Kuscia 要启动它，但按这个名称没有找到[[：{image}]]。</translation>
    </message>
    <message>
        <source>Load the image on the node with kuscia image load, under exactly this name.</source>
        <translation>用 kuscia image load 把镜像导入节点，名称必须完全一致。</translation>
    </message>
    <message>
        <source>The disk of the node is full, so the image cannot be stored.</source>
        <translation>节点的磁盘已满，无法保存镜像。</translation>
    </message>
    <message>
        <source>The registry and the account are fine.</source>
        <translation>仓库和账密都没有问题。</translation>
    </message>
    <message>
        <source>Free some space on the node, for example by removing old images with kuscia image rm.</source>
        <translation>在节点上腾出空间，例如用 kuscia image rm 删除旧镜像。</translation>
    </message>
    <message>
        <source>“with credentials” does not prove that the account was sent.</source>
        <translation>“with credentials”不能证明账密已经发出。</translation>
    </message>
    <message>
        <source>Kuscia writes it when username and password are both set. They are sent only when the registry asks in a way that the runtime knows.</source>
        <translation>只要用户名和密码都已设置，Kuscia 就会这样写。仓库以运行时支持的方式提出要求，账密才会发出。</translation>
    </message>
    <message>
        <source>Check this image to see whether the registry asks for them.</source>
        <translation>检查这个镜像，看仓库是否要求账密。</translation>
    </message>
    <message>
        <source>The log speaks of {host|a host} that no registry in the open file has.</source>
        <translation>日志里是 {host|某个主机}，打开的文件里没有这个主机的仓库。</translation>
    </message>
    <message>
        <source>The reference names the host itself, or the node runs with another file than this one.</source>
        <translation>可能引用里写明了主机，也可能节点用的是另一份文件。</translation>
    </message>
    <message>
        <source>If images are to come from there, add it as a registry and make it the default.</source>
        <translation>如果要从那里拉取，把它添加为仓库，并设为默认。</translation>
    </message>
    <message>
        <source>If not, write only name and tag in the AppImage.</source>
        <translation>如果不是，在 AppImage 里只写名称和标签。</translation>
    </message>
    <message>
        <source>{host|The host in the log} belongs to the registry {registry}, which is not the default.</source>
        <translation>{host|日志里的主机} 属于仓库 {registry}，它不是默认仓库。</translation>
    </message>
    <message>
        <source>Kuscia sends the account of the default registry, also there. That account was hardly meant for it.</source>
        <translation>Kuscia 对它发送的也是默认仓库的账密，那组账密多半不是给它用的。</translation>
    </message>
    <message>
        <source>Make {registry|that registry} the default, if images are to come from there.</source>
        <translation>如果要从那里拉取，把 {registry|那个仓库} 设为默认。</translation>
    </message>
    <message>
        <source>The address in the log does not fit the endpoint {endpoint}.</source>
        <translation>日志里的地址与仓库地址 {endpoint} 不一致。</translation>
    </message>
    <message>
        <source>The host is the same, the path is not. The reference may name it itself, or the file was changed after the log was written.</source>
        <translation>主机相同，路径不同。可能引用里自己写了路径，也可能写日志之后文件有过改动。</translation>
    </message>
    <message>
        <source>Compare the path of the endpoint with the address in the log[[, {address}]].</source>
        <translation>核对仓库地址的路径与日志里的地址[[：{address}]]。</translation>
    </message>
    <message>
        <source>The node works with another endpoint than the open file.</source>
        <translation>节点使用的仓库地址与打开的文件不同。</translation>
    </message>
    <message>
        <source>[[In the log it is {actual}, in the file {expected}. ]]Kuscia reads the file only when it starts.</source>
        <translation>[[日志里是 {actual}，文件里是 {expected}。]]Kuscia 只在启动时读取文件。</translation>
    </message>
    <message>
        <source>Restart Kuscia on the node.</source>
        <translation>重启节点上的 Kuscia。</translation>
    </message>
    <message>
        <source>Check that this is the node’s file.</source>
        <translation>确认打开的是这个节点的文件。</translation>
    </message>
    <message>
        <source>The node works with another account than the open file.</source>
        <translation>节点使用的账密与打开的文件不同。</translation>
    </message>
    <message>
        <source>The log and the file do not agree on whether username and password are set. Kuscia reads the file only when it starts.</source>
        <translation>是否设置了用户名和密码，日志与文件不一致。Kuscia 只在启动时读取文件。</translation>
    </message>
    <message>
        <source>The log comes from {runtime|another runtime}, the open file names another one.</source>
        <translation>日志来自 {runtime|另一种运行时}，与打开的文件里写的不同。</translation>
    </message>
    <message>
        <source>Rules for addresses, HTTP and proxies depend on the runtime, so the preview may not fit this log.</source>
        <translation>地址、HTTP 和代理的规则都取决于运行时，预览可能与这份日志不符。</translation>
    </message>
    <message>
        <source>The log comes from an old version of Kuscia[[, {version}]].</source>
        <translation>日志来自旧版本的 Kuscia[[：{version}]]。</translation>
    </message>
    <message>
        <source>The words of the log tell the version. Before 0.10 registries had no effect, before 0.11 runp could not pull, before 0.14 there was no httpProxy.</source>
        <translation>从日志的用词可以看出版本。0.10 之前 registries 不起作用，0.11 之前 runp 不能拉取，0.14 之前没有 httpProxy。</translation>
    </message>
    <message>
        <source>Update Kuscia on the node, if something of this is needed.</source>
        <translation>如果需要这些功能，升级节点上的 Kuscia。</translation>
    </message>
    <message>
        <source>The password of {registry|the default registry} was offered to {host|another host}.</source>
        <translation>{registry|默认仓库} 的密码已经提供给 {host|另一个主机}。</translation>
    </message>
    <message>
        <source>It was meant for {accountHost|its own registry} only. Whoever runs the other host may know it now.</source>
        <translation>它只应给 {accountHost|自己的仓库} 使用。管理那个主机的人现在可能已经知道密码。</translation>
    </message>
    <message>
        <source>Change the password.</source>
        <translation>修改密码。</translation>
    </message>
    <message>
        <source>In the AppImage write only name and tag, so that it does not happen again.</source>
        <translation>在 AppImage 里只写名称和标签，避免再次发生。</translation>
    </message>
    <message>
        <source>The node uses a proxy that is not in the open file[[: {proxy}]].</source>
        <translation>节点使用的代理不在打开的文件里[[：{proxy}]]。</translation>
    </message>
    <message>
        <source>It comes from the environment of the Kuscia container, or the node runs with another file.</source>
        <translation>它来自 Kuscia 容器的环境变量，或者节点用的是另一份文件。</translation>
    </message>
    <message>
        <source>Look at the environment of the container: docker inspect CONTAINER.</source>
        <translation>查看容器的环境变量：docker inspect CONTAINER。</translation>
    </message>
    <message>
        <source>{registry|unnamed registry}</source>
        <translation>{registry|未命名的仓库}</translation>
    </message>
    <message>
        <source>answered {status|something}</source>
        <translation>回答 {status|了请求}</translation>
    </message>
    <message>
        <source>{challenge|sign-in wanted}[[, at {authHost}]]</source>
        <translation>要求 {challenge|登录}[[，登录服务器 {authHost}]]</translation>
    </message>
    <message>
        <source>The name in this AppImage holds a tag already[[: {value}]].</source>
        <translation>这个 AppImage 的名称里已经带有标签[[：{value}]]。</translation>
    </message>
    <message>
        <source>Kuscia puts a colon and spec.image.tag behind it. An address with two tags is invalid, and the task fails at once.</source>
        <translation>Kuscia 会在它后面加上冒号和 spec.image.tag。地址里有两个标签就不合法，任务立即失败。</translation>
    </message>
    <message>
        <source>Move the tag from spec.image.name to spec.image.tag.</source>
        <translation>把标签从 spec.image.name 移到 spec.image.tag。</translation>
    </message>
    <message>
        <source>The AppImage was cut at the port of its registry[[: {value}]].</source>
        <translation>这个 AppImage 在仓库的端口处被切开[[：{value}]]。</translation>
    </message>
    <message>
        <source>The script that makes AppImages splits at the first colon, so the name ends before the port and the rest becomes the tag.</source>
        <translation>生成 AppImage 的脚本在第一个冒号处拆分，名称到端口之前就结束，其余部分都成了标签。</translation>
    </message>
    <message>
        <source>Write the name with host, port and path into spec.image.name, and only the tag into spec.image.tag.</source>
        <translation>把主机、端口和路径写进 spec.image.name，spec.image.tag 只写标签。</translation>
    </message>
    <message>
        <source>Different references become the same address[[: {address}]].</source>
        <translation>不同的镜像引用变成了同一个地址[[：{address}]]。</translation>
    </message>
    <message>
        <source>With an endpoint Kuscia drops what stands before a single slash, so images of two organisations cannot be told apart.[[ Here they are {list}.]]</source>
        <translation>配置了仓库地址后，Kuscia 会丢弃单个斜杠前的部分，两个组织的镜像无法区分。[[这里是 {list}。]]</translation>
    </message>
    <message>
        <source>Give the images different names in the registry.</source>
        <translation>在仓库里给这些镜像取不同的名称。</translation>
    </message>
    <message>
        <source>Or write the full address with two slashes in the AppImage.</source>
        <translation>或在 AppImage 里写带两个斜杠的完整地址。</translation>
    </message>
    <message>
        <source>The tag {value} in this AppImage is no text to YAML.</source>
        <translation>这个 AppImage 的标签 {value} 在 YAML 里不是文本。</translation>
    </message>
    <message>
        <source>Without quotes 1.10 is a number and becomes 1.1. Kubernetes refuses it, or another tag is pulled.</source>
        <translation>不加引号时，1.10 是数字，会变成 1.1。Kubernetes 会拒绝，或者拉取了另一个标签。</translation>
    </message>
    <message>
        <source>Write the tag in quotes.</source>
        <translation>给标签加上引号。</translation>
    </message>
    <message>
        <source>Test only: the certificate of {host|the registry} was not verified.</source>
        <translation>仅用于测试：没有验证 {host|仓库} 的证书。</translation>
    </message>
    <message>
        <source>Kuscia always verifies it, so the pull can fail although this check did not; and whoever answered may not have been the registry.</source>
        <translation>Kuscia 始终会验证证书，所以检查通过，拉取仍可能失败；而且应答的一方未必真是该仓库。</translation>
    </message>
    <message>
        <source>{host|This host} was not asked: the demo allows only its own registry.</source>
        <translation>没有访问 {host|这个主机}：演示只允许访问它自己的仓库。</translation>
    </message>
    <message>
        <source>While the demo runs, nothing leaves this computer.</source>
        <translation>演示期间，任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Stop the demo to check real registries.</source>
        <translation>停止演示，再检查真实的仓库。</translation>
    </message>
    <message>
        <source>Name, network and certificate are fine. With runc, Kuscia would send the same password up to five times per pull, which can lock the account.</source>
        <translation>域名、网络和证书都正常。使用 runc 时，Kuscia 每次拉取最多会把同一个密码发送五次，账号可能因此被锁定。</translation>
    </message>
    <message>
        <source>The account was not sent there. runc would follow, and would send it if that host asks.</source>
        <translation>账密没有发到那里。runc 会跟随跳转，如果对方要求登录，就会把账密发给它。</translation>
    </message>
    <message>
        <source>The file has no such registry[[: {number}]][[; it has {count}]].</source>
        <translation>文件里没有这个仓库[[：{number}]][[（一共有 {count} 个）]]。</translation>
    </message>
    <message>
        <source>The name {registry} is already taken[[ by registry {number}]].</source>
        <translation>名称 {registry} 已被[[第 {number} 个]]仓库使用。</translation>
    </message>
    <message>
        <source>A template is not filled in: {list|a value}[[ ({value})]].</source>
        <translation>模板尚未填写：{list|某个值}[[（{value}）]]。</translation>
    </message>
    <message>
        <source>Use the runtime runc, which does not fall back to plain HTTP.</source>
        <translation>改用运行时 runc，它不会退回明文 HTTP。</translation>
    </message>
    <message>
        <source>A wrong password can lock the account[[ of {user}]].</source>
        <translation>密码错误可能让账号[[ {user} ]]被锁定。</translation>
    </message>
    <message>
        <source>The kuscia.yaml in this manifest is folded (&gt;) and is not edited here.</source>
        <translation>此清单中的 kuscia.yaml 是折叠形式（&gt;），这里不能编辑。</translation>
    </message>
    <message>
        <source>In a folded text one line break depends on the others, so a change would move more than itself.</source>
        <translation>折叠文本中的换行相互影响，改动会波及其他内容。</translation>
    </message>
    <message>
        <source>Write it with | in place of &gt;, then open it again.</source>
        <translation>把 &gt; 改写为 |，然后重新打开。</translation>
    </message>
    <message>
        <source>{field|This value} is used in {count|several} places.</source>
        <translation>{field|该值} 在 {count|多} 处使用。</translation>
    </message>
    <message>
        <source>An anchor (&amp;) shares it. Changing it would change all of them, so nothing was changed.</source>
        <translation>它通过锚点（&amp;）共享，改动会影响所有这些地方，因此没有改动。</translation>
    </message>
    <message>
        <source>The file was written in place.</source>
        <translation>文件已原地写入。</translation>
    </message>
    <message>
        <source>It is mounted into a container by itself, so no new file could take its place. The old text is in the backup[[ {path}]].</source>
        <translation>它是单独挂载到容器里的，无法用新文件替换。旧内容在备份中[[：{path}]]。</translation>
    </message>
    <message>
        <source>Put robot$ in front</source>
        <translation>在前面加上 robot$</translation>
    </message>
    <message>
        <source>Change everywhere</source>
        <translation>全部一起改</translation>
    </message>
    <message>
        <source>The password of {registry|this registry} begins or ends with a blank.</source>
        <translation>{registry|该仓库} 的密码以空格开头或结尾。</translation>
    </message>
    <message>
        <source>Blanks around a password often come with copying it. Kuscia sends them along.</source>
        <translation>复制密码时常会带上首尾的空格，Kuscia 会把它们一并发送。</translation>
    </message>
    <message>
        <source>Remove the blanks unless the password really has them.</source>
        <translation>如果密码里本来没有这些空格，请去掉。</translation>
    </message>
    <message>
        <source>The password of {registry|this registry} holds a tab or a line break.</source>
        <translation>{registry|该仓库} 的密码里有制表符或换行。</translation>
    </message>
    <message>
        <source>Such characters come with copying; hardly any registry accepts them.</source>
        <translation>这类字符通常是复制时带进来的，几乎没有仓库接受它们。</translation>
    </message>
    <message>
        <source>The password of {registry|this registry} holds full-width characters.</source>
        <translation>{registry|该仓库} 的密码里有全角字符。</translation>
    </message>
    <message>
        <source>A Chinese input method writes them in place of letters, digits and signs that look alike. To a registry they are others.</source>
        <translation>中文输入法会用它们代替外形相似的字母、数字和符号，对仓库来说它们是不同的字符。</translation>
    </message>
    <message>
        <source>Enter the password again with half-width characters.</source>
        <translation>用半角字符重新输入密码。</translation>
    </message>
    <message>
        <source>The password of {registry|this registry} looks like a coded user name and password.</source>
        <translation>{registry|该仓库} 的密码看起来是编码后的用户名和密码。</translation>
    </message>
    <message>
        <source>The auth value of a Docker configuration is both in base64. Kuscia wants the password alone, as it is.</source>
        <translation>Docker 配置中的 auth 值是二者的 base64 编码；Kuscia 需要的是密码本身，且不编码。</translation>
    </message>
    <message>
        <source>Decode it and enter only what stands behind the first colon: base64 -d.</source>
        <translation>解码后只填写第一个冒号后面的内容：base64 -d。</translation>
    </message>
    <message>
        <source>The user name of {registry|this registry} looks like a Harbor robot without its prefix.</source>
        <translation>{registry|该仓库} 的用户名看起来是缺少前缀的 Harbor 机器人账号。</translation>
    </message>
    <message>
        <source>Harbor calls its robots robot$name[[, here {user}]]. A shell may have swallowed the part from the dollar sign on.</source>
        <translation>Harbor 的机器人账号名为 robot$name[[，这里是 {user}]]。命令行可能吞掉了从美元符号开始的部分。</translation>
    </message>
    <message>
        <source>Enter the name as Harbor shows it.</source>
        <translation>按 Harbor 显示的名称填写。</translation>
    </message>
    <message>
        <source>The {field|value} of {registry|this registry} looks like a placeholder.</source>
        <translation>{registry|该仓库} 的 {field|值} 看起来是占位文字。</translation>
    </message>
    <message>
        <source>It reads like the text of an example, not like something to sign in with.</source>
        <translation>它更像示例中的文字，而不是真正用来登录的内容。</translation>
    </message>
    <message>
        <source>Enter the real {field|value}.</source>
        <translation>填写真实的 {field|值}。</translation>
    </message>
    <message>
        <source>Write the whole image section anew; what changes is shown first.</source>
        <translation>重写整个 image 配置段；会先显示改动。</translation>
    </message>
    <message>
        <source>Aliases, merged keys, keys that stand twice and the like serve several places at once. Changing one could change others, so nothing was changed.</source>
        <translation>别名、合并键、重复的键等写法同时牵涉多处，改一处可能改动其他处，所以没有改动。</translation>
    </message>
    <message>
        <source>Change it everywhere, or here alone; the others then keep the old value.</source>
        <translation>全部一起改，或只改这里，其他地方保留原值。</translation>
    </message>
    <message>
        <source>image is written as a list, Kuscia cannot load it.[[ Lines {list} start with a dash.]][[ Line {line} starts with a dash.]]</source>
        <translation>image 写成了列表，Kuscia 无法加载。[[第 {list} 行以短横线开头。]][[第 {line} 行以短横线开头。]]</translation>
    </message>
    <message>
        <source>A dash makes a list, as the documentation prints it. Kuscia needs plain keys: image, then defaultRegistry and registries under it; it exits at start.[[ It says: {detail}]]</source>
        <translation>短横线表示列表，文档里就是这样写的。Kuscia 需要普通的键：image，下面是 defaultRegistry 和 registries；否则启动后立即退出。[[它的报错：{detail}]]</translation>
    </message>
    <message>
        <source>Convert the file. Values and comments stay, only dashes and indentation change.</source>
        <translation>转换这个文件。取值和注释都保留，只改短横线和缩进。</translation>
    </message>
    <message>
        <source>Check again with certificates verified. An authority of your own can be given to the check as a file: --ca on the command line.</source>
        <translation>请在验证证书的情况下重新检查。可以用文件为检查指定自己的 CA：命令行中是 --ca。</translation>
    </message>
    <message>
        <source>Not everything was read[[: {path}]].</source>
        <translation>没有全部读完[[：{path}]]。</translation>
    </message>
    <message>
        <source>There are more manifests than are read at once[[, {limit}]].</source>
        <translation>清单的数量超过一次读取的上限[[ {limit}]]。</translation>
    </message>
    <message>
        <source>Choose a folder that holds only the manifests of this cluster.</source>
        <translation>请选择只放这个集群清单的文件夹。</translation>
    </message>
    <message>
        <source>Or read them in several parts.</source>
        <translation>或者分几次读取。</translation>
    </message>
    <message>
        <source>Remove the second {key|key}</source>
        <translation>删除第二个 {key|键}</translation>
    </message>
    <message>
        <source>Put all that was typed in quotes</source>
        <translation>把输入的全部内容加上引号</translation>
    </message>
    <message>
        <source>Remove the hidden characters at the ends</source>
        <translation>删除首尾看不见的字符</translation>
    </message>
    <message>
        <source>Kuscia cannot read any of it and exits at start[[. It says: {detail}]].</source>
        <translation>Kuscia 完全无法读取，启动时就会退出[[。它给出的信息：{detail}]]。</translation>
    </message>
    <message>
        <source>YAML allows blanks only. Kuscia cannot read the file and exits at start[[. It says: {detail}]].</source>
        <translation>YAML 只允许用空格缩进。Kuscia 无法读取文件，启动时就会退出[[。它给出的信息：{detail}]]。</translation>
    </message>
    <message>
        <source>Kuscia refuses it even when only a comment is in another encoding such as GBK[[. It says: {detail}]].</source>
        <translation>哪怕只有注释是 GBK 等其他编码，Kuscia 也会拒绝读取[[。它给出的信息：{detail}]]。</translation>
    </message>
    <message>
        <source>Check host and port in httpProxy[[, and that a proxy of the kind {kind} listens there]].</source>
        <translation>请检查 httpProxy 的主机和端口[[，并确认那里运行的是 {kind} 代理]]。</translation>
    </message>
    <message>
        <source>httpProxy does not name both, so the proxy lets nothing through.</source>
        <translation>httpProxy 没有同时写出这两项，所以代理什么都不放行。</translation>
    </message>
    <message>
        <source>Write them into httpProxy before the host, as user:password@host:port.</source>
        <translation>请写在 httpProxy 的主机前面，形如 user:password@host:port。</translation>
    </message>
    <message>
        <source>The registry was never asked[[, though in Kuscia’s log this looks like a {status} of the registry]].</source>
        <translation>仓库根本没有收到请求[[，虽然在 Kuscia 日志里看起来像是仓库返回的 {status}]]。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot reach {host|the registry}[[:{port}]][[: {reason}]].</source>
        <translation>代理 {proxy} 连不上 {host|仓库}[[:{port}]][[：{reason}]]。</translation>
    </message>
    <message>
        <source>The proxy itself works; it answered[[ {status}]] in the registry’s place. A registry in the local network is often unknown to the proxy.</source>
        <translation>代理本身工作正常，它代替仓库作了回答[[（{status}）]]。局域网里的仓库，代理常常不认识。</translation>
    </message>
    <message>
        <source>{proxy|The address in httpProxy} is no {kind|HTTP} proxy[[: {reason}]].</source>
        <translation>{proxy|httpProxy 里的地址} 不是 {kind|HTTP} 代理[[：{reason}]]。</translation>
    </message>
    <message>
        <source>[[Something answered, but not as a proxy of the kind {kind} does. ]][[It answered “{detail}”. ]]What is spoken with a proxy follows from how its address begins.</source>
        <translation>[[有程序回答了，但不像 {kind} 代理的回答。]][[回答是“{detail}”。]]和代理用哪种协议，由地址的开头决定。</translation>
    </message>
    <message>
        <source>Begin the address with http://, https:// or socks5://, as the proxy is one for HTTP, for HTTP inside TLS, or for SOCKS5.</source>
        <translation>请按代理的种类写地址的开头：HTTP 写 http://，TLS 中的 HTTP 写 https://，SOCKS5 写 socks5://。</translation>
    </message>
    <message>
        <source>The certificate of the proxy {proxy} is not accepted[[: {reason}]].</source>
        <translation>代理 {proxy} 的证书不被接受[[：{reason}]]。</translation>
    </message>
    <message>
        <source>httpProxy begins with https://, so Kuscia checks the proxy itself before it asks for anything. The registry was not asked.</source>
        <translation>httpProxy 以 https:// 开头，所以 Kuscia 先验证代理本身，然后才发出请求。仓库没有收到请求。</translation>
    </message>
    <message>
        <source>Have the administrator of the proxy put its certificate right.</source>
        <translation>请代理管理员修正证书。</translation>
    </message>
    <message>
        <source>If the proxy’s authority is one of your own, add it to the CA file of the Kuscia container.</source>
        <translation>如果代理的证书由自己的 CA 签发，请把该 CA 加入 Kuscia 容器的 CA 文件。</translation>
    </message>
    <message>
        <source>No encrypted connection to the proxy {proxy} comes about.</source>
        <translation>与代理 {proxy} 之间建立不了加密连接。</translation>
    </message>
    <message>
        <source>httpProxy begins with https://, so Kuscia speaks TLS 1.2 or newer with the proxy itself. Most proxies want plain HTTP there, whatever the registry speaks.</source>
        <translation>httpProxy 以 https:// 开头，所以 Kuscia 和代理本身使用 TLS 1.2 或更高版本。不管仓库用什么协议，多数代理在这里只接受明文 HTTP。</translation>
    </message>
    <message>
        <source>Write http:// instead of https:// before the address of the proxy.</source>
        <translation>请在代理地址前面写 http://，不要写 https://。</translation>
    </message>
    <message>
        <source>If it is to be TLS, ask the administrator of the proxy for the port and the version.</source>
        <translation>如果确实要用 TLS，请向代理管理员询问端口和版本。</translation>
    </message>
    <message>
        <source>The proxy {proxy} offers no sign-in that Kuscia knows[[, only {scheme}]].</source>
        <translation>代理 {proxy} 不提供 Kuscia 支持的登录方式[[，只有 {scheme}]]。</translation>
    </message>
    <message>
        <source>Kuscia’s containerd signs in at a proxy with user name and password only: as Basic at an HTTP proxy, by RFC 1929 at a SOCKS5 proxy.</source>
        <translation>Kuscia 的 containerd 只能用用户名和密码登录代理：HTTP 代理用 Basic，SOCKS5 代理按 RFC 1929。</translation>
    </message>
    <message>
        <source>Have the sign-in with user name and password turned on at the proxy.</source>
        <translation>请在代理上启用用户名和密码登录。</translation>
    </message>
    <message>
        <source>it failed and gives no reason</source>
        <translation>代理出错，没有说明原因</translation>
    </message>
    <message>
        <source>its rules do not allow the connection</source>
        <translation>代理的规则不允许这个连接</translation>
    </message>
    <message>
        <source>the registry’s network is unreachable</source>
        <translation>代理到不了仓库所在的网络</translation>
    </message>
    <message>
        <source>the host is unreachable, or its name is unknown to the proxy</source>
        <translation>主机不可达，或代理不认识这个主机名</translation>
    </message>
    <message>
        <source>the host refused the connection</source>
        <translation>主机拒绝连接</translation>
    </message>
    <message>
        <source>the way to the host has too many hops (TTL expired)</source>
        <translation>到主机的跳数太多（TTL 已用完）</translation>
    </message>
    <message>
        <source>it does not know the command CONNECT</source>
        <translation>它不支持 CONNECT 命令</translation>
    </message>
    <message>
        <source>it does not take this kind of address</source>
        <translation>代理不接受这种地址</translation>
    </message>
    <message>
        <source>it is not valid yet[[, only from {date} on]]</source>
        <translation>证书尚未生效[[，从 {date} 起才有效]]</translation>
    </message>
    <message>
        <source>it expired[[ on {date}]]</source>
        <translation>证书已[[于 {date} ]]过期</translation>
    </message>
    <message>
        <source>it names no host among its Subject Alternative Names</source>
        <translation>证书的使用者可选名称（SAN）里没有主机名</translation>
    </message>
    <message>
        <source>it is for {names|another name}</source>
        <translation>证书是给 {names|其他名称} 的</translation>
    </message>
    <message>
        <source>its key or its signature is too weak[[ ({detail})]]</source>
        <translation>证书的密钥或签名太弱[[（{detail}）]]</translation>
    </message>
    <message>
        <source>it is signed by itself</source>
        <translation>证书是自签的</translation>
    </message>
    <message>
        <source>it is signed by {issuer|somebody}, who is not trusted here</source>
        <translation>签发者 {issuer|不明}，这里不信任</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Why a pull fails</source>
        <translation>拉取失败的原因</translation>
    </message>
    <message>
        <source>Traps in Kuscia’s rules</source>
        <translation>Kuscia 规则中的陷阱</translation>
    </message>
    <message>
        <source>What a configuration shows</source>
        <translation>配置中能看到的问题</translation>
    </message>
    <message>
        <source>Reading and writing files</source>
        <translation>读写文件</translation>
    </message>
    <message>
        <source>Refused edits</source>
        <translation>被拒绝的修改</translation>
    </message>
    <message>
        <source>How a check ends</source>
        <translation>检查的结果</translation>
    </message>
    <message>
        <source>What a log says</source>
        <translation>日志里的内容</translation>
    </message>
</context>
<context>
    <name>kia::Demo</name>
    <message>
        <source>there, for the account below</source>
        <translation>存在，用下面的账密可以拉取</translation>
    </message>
    <message>
        <source>there, with a token from a login server</source>
        <translation>存在，凭登录服务器发的令牌拉取</translation>
    </message>
    <message>
        <source>there, for everybody</source>
        <translation>存在，任何人都可以拉取</translation>
    </message>
    <message>
        <source>with any other password: credentials rejected</source>
        <translation>用其他密码：账密被拒绝</translation>
    </message>
    <message>
        <source>the account has no right to pull</source>
        <translation>账号没有拉取权限</translation>
    </message>
    <message>
        <source>the tag is missing</source>
        <translation>标签不存在</translation>
    </message>
    <message>
        <source>the repository is missing</source>
        <translation>仓库里没有这个镜像</translation>
    </message>
    <message>
        <source>as in Harbor: with a wrong password the login server says yes, the image no</source>
        <translation>与 Harbor 一样：密码错误时登录服务器放行，取镜像时才被拒绝</translation>
    </message>
    <message>
        <source>a web page answers instead of a registry</source>
        <translation>回应的是网页，不是镜像仓库</translation>
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
        <translation>镜像仓库维护中</translation>
    </message>
    <message>
        <source>there, but the answers are slow</source>
        <translation>存在，但回应很慢</translation>
    </message>
    <message>
        <source>the login server is down</source>
        <translation>登录服务器没有运行</translation>
    </message>
    <message>
        <source>the login server is a stranger, so the account is held back</source>
        <translation>登录服务器是陌生主机，账密被拦下</translation>
    </message>
    <message>
        <source>there, but only for arm64</source>
        <translation>存在，但只有 arm64</translation>
    </message>
    <message>
        <source>there, over TLS, once the demo’s authority is trusted</source>
        <translation>存在，走 TLS，信任演示的证书颁发者后可以拉取</translation>
    </message>
    <message>
        <source>without that: the certificate is not trusted</source>
        <translation>不信任它：证书不受信任</translation>
    </message>
    <message>
        <source>the certificate is signed by itself</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>the certificate is for another name</source>
        <translation>证书属于另一个主机名</translation>
    </message>
    <message>
        <source>plain HTTP where HTTPS is expected</source>
        <translation>应为 HTTPS 的端口上是明文 HTTP</translation>
    </message>
</context>
<context>
    <name>kia::Report</name>
    <message>
        <source>Not reached: %1</source>
        <translation>未执行：%1</translation>
    </message>
    <message>
        <source>Steps (%1, %2)</source>
        <translation>步骤（%1，%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation>%1，%2 字节</translation>
    </message>
    <message>
        <source>Platforms: %1</source>
        <translation>平台：%1</translation>
    </message>
    <message>
        <source>Kuscia cannot pull this image.</source>
        <translation>Kuscia 拉取不了这个镜像。</translation>
    </message>
    <message>
        <source>%1 of %2 can be pulled.</source>
        <translation>共 %2 个，其中 %1 个可以拉取。</translation>
    </message>
    <message>
        <source>Kuscia configuration</source>
        <translation>Kuscia 配置文件</translation>
    </message>
    <message>
        <source>Kuscia configuration inside a ConfigMap</source>
        <translation>ConfigMap 中的 Kuscia 配置</translation>
    </message>
    <message>
        <source>list form, which Kuscia cannot load</source>
        <translation>列表写法，Kuscia 无法加载</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>修复：%1</translation>
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
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>no endpoint</source>
        <translation>未填仓库地址</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mode %1, runtime %2</source>
        <translation>模式 %1，运行时 %2</translation>
    </message>
    <message>
        <source>Nothing to complain about.</source>
        <translation>没有发现问题。</translation>
    </message>
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
        <translation>Kuscia 补充</translation>
    </message>
    <message>
        <source>%1 of the registry %2, to %3</source>
        <translation>仓库 %2 的账号 %1，发往 %3</translation>
    </message>
    <message>
        <source>(empty reference)</source>
        <translation>（空的镜像名）</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>被丢弃</translation>
    </message>
    <message>
        <source>signs in as</source>
        <translation>登录账号</translation>
    </message>
    <message>
        <source>nobody, anonymously</source>
        <translation>无，匿名拉取</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Kuscia uses the registry %1 (%2), which defaultRegistry names.</source>
        <translation>Kuscia 使用仓库 %1（%2）：defaultRegistry 指定了它。</translation>
    </message>
    <message>
        <source>Kuscia uses the registry %1 (%2), the last one with that name.</source>
        <translation>Kuscia 使用仓库 %1（%2）：同名仓库中的最后一个。</translation>
    </message>
    <message>
        <source>Kuscia uses the first registry, %1 (%2): defaultRegistry names none.</source>
        <translation>Kuscia 使用第一个仓库 %1（%2）：defaultRegistry 没有对应的仓库。</translation>
    </message>
    <message>
        <source>The file has no registry. Kuscia would look for REGISTRY_ENDPOINT in its environment, and else use docker.io.</source>
        <translation>文件里没有仓库。Kuscia 会读取环境变量 REGISTRY_ENDPOINT，没有则使用 docker.io。</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 of the registry %2, to the foreign host %3</source>
        <translation>仓库 %2 的账号 %1，发往外部主机 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>容器 %1</translation>
    </message>
    <message>
        <source>username and password were set</source>
        <translation>用户名和密码都有</translation>
    </message>
    <message>
        <source>none was set</source>
        <translation>没有配置</translation>
    </message>
    <message>
        <source>Compared with %1:</source>
        <translation>与 %1 对照：</translation>
    </message>
    <message>
        <source>Afterwards %1 in the AppImage gives %2.</source>
        <translation>改好以后，AppImage 里写 %1，Kuscia 拉取 %2。</translation>
    </message>
    <message numerus="yes">
        <source>No failed image pull was found in %n line(s).</source>
        <translation>
            <numerusform>%n 行里没有找到拉取镜像失败的记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that can be explained holds words like “failed to pull image” or “ErrImagePull”. Kuscia writes them to /home/kuscia/var/logs/kuscia.log in its container.</source>
        <translation>能说明的行含有 “failed to pull image” 或 “ErrImagePull” 这样的字样，Kuscia 把它们写在容器里的 /home/kuscia/var/logs/kuscia.log。</translation>
    </message>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>Pod</translation>
    </message>
    <message>
        <source>image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>AppImage</source>
        <translation>AppImage</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账密</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>words</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 further failures are left out.</source>
        <translation>另有 %1 个失败没有列出。</translation>
    </message>
    <message>
        <source>AppImage %1, %2, line %3</source>
        <translation>AppImage %1，%2 第 %3 行</translation>
    </message>
    <message>
        <source>%1, line %2, column %3</source>
        <translation>%1 第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>It may be one of these:</source>
        <translation>可能是其中之一：</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>服务器的原话：%1</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Report on the image section</source>
        <translation>image 段报告</translation>
    </message>
    <message>
        <source>No password stands in this report.</source>
        <translation>报告中没有任何密码。</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已填写</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The section, lines %1–%2</source>
        <translation>image 段，第 %1–%2 行</translation>
    </message>
    <message>
        <source>No valid address</source>
        <translation>没有有效地址</translation>
    </message>
    <message>
        <source>%1, anonymously</source>
        <translation>%1，匿名</translation>
    </message>
    <message>
        <source>%1, as %2 of the registry %3: a foreign host</source>
        <translation>%1，用仓库 %3 的 %2 登录：外部主机</translation>
    </message>
    <message>
        <source>%1, as %2 of the registry %3</source>
        <translation>%1，用仓库 %3 的 %2 登录</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Pull plan</source>
        <translation>拉取计划</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>镜像引用</translation>
    </message>
    <message>
        <source>address as pulled</source>
        <translation>实际拉取地址</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings of the pull plan</source>
        <translation>拉取计划的问题</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>涉及：%1</translation>
    </message>
</context>
<context>
    <name>kia::StepWords</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Resolve name</source>
        <translation>解析域名</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>建立连接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HEAD manifest</source>
        <translation>HEAD 清单</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>登录要求</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>HEAD signed in</source>
        <translation>登录后 HEAD</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
</context>
<context>
    <name>kia::ResultWords</name>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>No right to pull</source>
        <translation>无权拉取</translation>
    </message>
    <message>
        <source>Not there, or no right to pull</source>
        <translation>不存在或无权拉取</translation>
    </message>
    <message>
        <source>Project not found</source>
        <translation>找不到项目</translation>
    </message>
    <message>
        <source>Tag not found</source>
        <translation>找不到标签</translation>
    </message>
    <message>
        <source>Image not found</source>
        <translation>找不到镜像</translation>
    </message>
    <message>
        <source>Digest not found</source>
        <translation>找不到摘要</translation>
    </message>
    <message>
        <source>Stopped by a rule of the registry</source>
        <translation>被仓库的规则禁止</translation>
    </message>
    <message>
        <source>Bad Request</source>
        <translation>请求无效</translation>
    </message>
    <message>
        <source>Unauthorized</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <source>Forbidden</source>
        <translation>禁止访问</translation>
    </message>
    <message>
        <source>Not Found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Method Not Allowed</source>
        <translation>不允许这种请求</translation>
    </message>
    <message>
        <source>Precondition Failed</source>
        <translation>条件不满足</translation>
    </message>
    <message>
        <source>Too Many Requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>Request Header Fields Too Large</source>
        <translation>请求头过大</translation>
    </message>
    <message>
        <source>Internal Server Error</source>
        <translation>服务器内部错误</translation>
    </message>
    <message>
        <source>Bad Gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>Service Unavailable</source>
        <translation>服务不可用</translation>
    </message>
    <message>
        <source>Gateway Timeout</source>
        <translation>网关超时</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已拦下</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>不合法</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>连不上</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Cannot pull</source>
        <translation>不能拉取</translation>
    </message>
</context>
</TS>
