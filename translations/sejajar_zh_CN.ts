<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Repeated word</source>
        <translation>重复的词</translation>
    </message>
    <message>
        <source>The same word twice in a row.</source>
        <translation>同一个词连续出现两次。</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Sentences that are missing, copied, or left in Chinese characters.</source>
        <translation>缺失、照抄或仍为汉字的句子。</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Translations that are much too short for the source and for each other.</source>
        <translation>相对于原文和其他译文过短的译文。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Numbers on which the texts disagree.</source>
        <translation>各文本不一致的数字。</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Garbled and invisible characters, words in mixed scripts.</source>
        <translation>乱码、不可见字符和混用文字的词。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Web and e-mail addresses and acronyms that differ from the source.</source>
        <translation>与原文不同的网址、电子邮件地址和缩写词。</translation>
    </message>
    <message>
        <source>Outvoted word</source>
        <translation>被多数否定的词</translation>
    </message>
    <message>
        <source>One version names another thing of the same kind than the other two.</source>
        <translation>一个版本所说的与另外两个版本不同，是同类的另一事物。</translation>
    </message>
    <message>
        <source>English left in</source>
        <translation>残留英文</translation>
    </message>
    <message>
        <source>English words that the other texts say in their own language.</source>
        <translation>其他文本以本语言表达的英文词。</translation>
    </message>
    <message>
        <source>Same source, other translation</source>
        <translation>原文相同而译文不同</translation>
    </message>
    <message>
        <source>Source sentences that come again and are translated quite differently.</source>
        <translation>重复出现但译法迥异的原文句子。</translation>
    </message>
    <message>
        <source>Lost full stop</source>
        <translation>缺失的句号</translation>
    </message>
    <message>
        <source>Two sentences that run into each other.</source>
        <translation>两个句子连在了一起。</translation>
    </message>
    <message>
        <source>Direct speech</source>
        <translation>直接引语</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks.</source>
        <translation>没有引号的直接引语。</translation>
    </message>
    <message>
        <source>Unpaired quotation marks</source>
        <translation>不成对的引号</translation>
    </message>
    <message>
        <source>Quotation marks that open or close nothing.</source>
        <translation>没有对应起止的引号。</translation>
    </message>
    <message>
        <source>Wrong phrases in German</source>
        <translation>德语中的错误用语</translation>
    </message>
    <message>
        <source>A list of misspellings and wrong turns of phrase.</source>
        <translation>错误拼写和用语列表。</translation>
    </message>
    <message>
        <source>Wrong phrases in Indonesian</source>
        <translation>印尼语中的错误用语</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用语习惯</translation>
    </message>
    <message>
        <source>Spellings against the norm, and things said twice.</source>
        <translation>不合规范的拼写和重复表达。</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>Polite where the source is familiar, or the other way round.</source>
        <translation>原文亲近而译文客气，或相反。</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>Thing that does not belong here</source>
        <translation>不该出现的事物</translation>
    </message>
    <message>
        <source>A thing that both translations name once and the source never.</source>
        <translation>两个译文各提到一次、原文却从未提到的事物。</translation>
    </message>
    <message>
        <source>Weekdays and months</source>
        <translation>星期与月份</translation>
    </message>
    <message>
        <source>A weekday or a month that the other versions name differently.</source>
        <translation>与其他版本说法不同的星期或月份。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A number that has another unit than in the other versions.</source>
        <translation>单位与其他版本不同的数字。</translation>
    </message>
    <message>
        <source>Other sense of an English word</source>
        <translation>英语词的另一个意思</translation>
    </message>
    <message>
        <source>Words that translate another sense of the English word in between.</source>
        <translation>译成了中介英语词的另一个意思的词。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>One name that is written in several ways.</source>
        <translation>同一名称有多种写法。</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>词汇表</translation>
    </message>
    <message>
        <source>Words of the project&apos;s glossary that a translation does not use.</source>
        <translation>译文没有采用的项目词汇表用语。</translation>
    </message>
    <message>
        <source>Sentences that only one text negates, or all but one.</source>
        <translation>只有一个文本否定或仅一个文本未否定的句子。</translation>
    </message>
    <message>
        <source>Varying terms</source>
        <translation>术语不一致</translation>
    </message>
    <message>
        <source>Terms that a translation renders otherwise once. Synonyms are often meant.</source>
        <translation>译文中有一次译法不同的术语。同义词往往是有意的。</translation>
    </message>
    <message>
        <source>Colours and numbers</source>
        <translation>颜色与数量</translation>
    </message>
    <message>
        <source>A colour or a number that stands beside another thing in the other translation.</source>
        <translation>颜色或数量在另一译文中修饰别的事物。</translation>
    </message>
    <message>
        <source>Inverted compound</source>
        <translation>复合词语序颠倒</translation>
    </message>
    <message>
        <source>Two Indonesian nouns in the order of a German compound.</source>
        <translation>两个印尼语名词沿用了德语复合词的语序。</translation>
    </message>
    <message>
        <source>Dangling comparison</source>
        <translation>悬空的比较</translation>
    </message>
    <message>
        <source>A thing that is compared with the speaker.</source>
        <translation>拿事物与说话人相比。</translation>
    </message>
    <message>
        <source>Bare comparative</source>
        <translation>没有比较对象的比较级</translation>
    </message>
    <message>
        <source>A comparative in both translations with nothing to compare.</source>
        <translation>两个译文都用了比较级，却没有比较对象。</translation>
    </message>
    <message>
        <source>One word against another</source>
        <translation>各执一词</translation>
    </message>
    <message>
        <source>Two versions name different things of one kind, and nothing decides.</source>
        <translation>两个版本说的是同类中不同的事物，无法判定。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file</source>
        <translation>该文件</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file.</source>
        <translation>%1 是文件夹或设备，不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 contains no text.</source>
        <translation>%1 不含文本。</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 不是文本文件。</translation>
    </message>
    <message>
        <source>The encoding asked for is not known, so %1 was not read.</source>
        <translation>所要求的编码未知，因此未读取 %1。</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 太大。</translation>
    </message>
    <message>
        <source>%1 is not written in the format it should have.</source>
        <translation>%1 的格式不符合要求。</translation>
    </message>
    <message>
        <source>%1 could not be written; what stood there before is still there.</source>
        <translation>无法写入 %1；原有内容保持不变。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>The project %1 is damaged; it was not changed.</source>
        <translation>项目 %1 已损坏；未对其作任何更改。</translation>
    </message>
    <message>
        <source>%1 is not a project of Sejajar.</source>
        <translation>%1 不是 Sejajar 项目。</translation>
    </message>
    <message>
        <source>The project %1 was made by a later version of Sejajar; it was not changed.</source>
        <translation>项目 %1 由更新版本的 Sejajar 创建；未对其作任何更改。</translation>
    </message>
    <message>
        <source>Something went wrong inside Sejajar; your data was not changed.</source>
        <translation>Sejajar 内部出错；您的数据未被更改。</translation>
    </message>
</context>
<context>
    <name>Mqm</name>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message>
        <source>Mistranslation</source>
        <translation>误译</translation>
    </message>
    <message>
        <source>Overtranslation</source>
        <translation>过度翻译</translation>
    </message>
    <message>
        <source>Undertranslation</source>
        <translation>翻译不足</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>增译</translation>
    </message>
    <message>
        <source>Omission</source>
        <translation>漏译</translation>
    </message>
    <message>
        <source>Do not translate</source>
        <translation>不应翻译</translation>
    </message>
    <message>
        <source>Untranslated</source>
        <translation>未翻译</translation>
    </message>
    <message>
        <source>Terminology</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Inconsistent with resource</source>
        <translation>与术语资源不一致</translation>
    </message>
    <message>
        <source>Inconsistent use</source>
        <translation>使用不一致</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>术语错误</translation>
    </message>
    <message>
        <source>Linguistic conventions</source>
        <translation>语言规范</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Unintelligible</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Character encoding</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Textual conventions</source>
        <translation>语篇规范</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构风格</translation>
    </message>
    <message>
        <source>Third-party style</source>
        <translation>第三方风格</translation>
    </message>
    <message>
        <source>Inconsistent with reference</source>
        <translation>与参考资料不一致</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>语域</translation>
    </message>
    <message>
        <source>Awkward</source>
        <translation>表达生硬</translation>
    </message>
    <message>
        <source>Unidiomatic</source>
        <translation>不地道</translation>
    </message>
    <message>
        <source>Inconsistent style</source>
        <translation>风格不一致</translation>
    </message>
    <message>
        <source>Locale conventions</source>
        <translation>地区惯例</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Currency format</source>
        <translation>货币格式</translation>
    </message>
    <message>
        <source>Measurement format</source>
        <translation>度量格式</translation>
    </message>
    <message>
        <source>Time format</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>日期格式</translation>
    </message>
    <message>
        <source>Address format</source>
        <translation>地址格式</translation>
    </message>
    <message>
        <source>Telephone format</source>
        <translation>电话格式</translation>
    </message>
    <message>
        <source>Shortcut key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Audience appropriateness</source>
        <translation>受众适宜性</translation>
    </message>
    <message>
        <source>Culture-specific reference</source>
        <translation>文化特定指称</translation>
    </message>
    <message>
        <source>Offensive</source>
        <translation>冒犯性</translation>
    </message>
    <message>
        <source>Design and markup</source>
        <translation>设计与标记</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;U)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Float</source>
        <translation>浮动</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>分离或重新停靠面板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>关闭面板</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>上级文件夹</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>转到上级文件夹</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>切换到列表视图</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>详细视图</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>切换到详细视图</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>位置和书签列表</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>显示隐藏文件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>新建文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>最近的位置</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>显示 </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
找不到文件。
请检查文件名是否正确。</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>Match OS X Finder</comment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>All other platforms</comment>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>请输入值：</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>滚动到此处</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>右边缘</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>向上翻页</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>向下翻页</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>向左翻页</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>向右翻页</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>向左滚动</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>向右滚动</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“%1” stands twice in a row.</source>
        <translation>“%1”连续出现了两次。</translation>
    </message>
    <message>
        <source>Nothing stands here, but the other texts have a sentence.</source>
        <translation>此处没有内容，但其他文本有句子。</translation>
    </message>
    <message>
        <source>The sentence is the same as in another language.</source>
        <translation>此句与另一种语言的句子相同。</translation>
    </message>
    <message>
        <source>“%1” was left in Chinese characters.</source>
        <translation>“%1”仍保留为汉字。</translation>
    </message>
    <message>
        <source>The translation has only %1 % of the length that the source and the other translation let one expect.</source>
        <translation>译文长度仅为根据原文和另一译文所预期长度的 %1 %。</translation>
    </message>
    <message>
        <source>The other texts say “%1”, here stands “%2”.</source>
        <translation>其他文本为“%1”，此处为“%2”。</translation>
    </message>
    <message>
        <source>The number “%1” of the other texts is missing here.</source>
        <translation>其他文本中的数字“%1”在此处缺失。</translation>
    </message>
    <message>
        <source>The source says “%1”, all translations say “%2”.</source>
        <translation>原文为“%1”，所有译文均为“%2”。</translation>
    </message>
    <message>
        <source>A character was lost when the text was converted.</source>
        <translation>文本转换时丢失了一个字符。</translation>
    </message>
    <message>
        <source>“%1” is a letter that was read in the wrong encoding.</source>
        <translation>“%1”是以错误编码读取的字符。</translation>
    </message>
    <message>
        <source>“%1” mixes letters of different scripts.</source>
        <translation>“%1”混用了不同文字的字母。</translation>
    </message>
    <message>
        <source>An invisible character (%1) stands here.</source>
        <translation>此处有一个不可见字符（%1）。</translation>
    </message>
    <message>
        <source>The address “%1” is missing here.</source>
        <translation>此处缺少地址“%1”。</translation>
    </message>
    <message>
        <source>The address is “%1”, here stands “%2”.</source>
        <translation>地址应为“%1”，此处为“%2”。</translation>
    </message>
    <message>
        <source>The other texts write “%1”, here stands “%2”.</source>
        <translation>其他文本写作“%1”，此处为“%2”。</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; the other versions say “%3”.</source>
        <translation>“%1”（%2）只出现在这里；其他版本说的是“%3”。</translation>
    </message>
    <message>
        <source>The source says “%3” (%2), both translations say “%1”: probably a shared error.</source>
        <translation>原文说的是“%3”（%2），两个译文都说“%1”：可能是共同的错误。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language: de for German</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>“%1” was left in English.</source>
        <translation>“%1”仍保留为英文。</translation>
    </message>
    <message>
        <source>The same source sentence was translated before as “%1”.</source>
        <translation>同一原文句子此前译为“%1”。</translation>
    </message>
    <message>
        <source>A sentence seems to end inside “%1”.</source>
        <translation>“%1”之间似乎应断句。</translation>
    </message>
    <message>
        <source>Direct speech without quotation marks follows “%1”.</source>
        <translation>“%1”之后的直接引语没有引号。</translation>
    </message>
    <message>
        <source>This quotation is never closed.</source>
        <translation>此引号没有闭合。</translation>
    </message>
    <message>
        <source>This quotation was never opened.</source>
        <translation>此引号没有起始引号。</translation>
    </message>
    <message>
        <source>“%1” is misspelt; right is “%2”.</source>
        <translation>“%1”拼写有误，应为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is wrong; right is “%2”.</source>
        <translation>“%1”有误，应为“%2”。</translation>
    </message>
    <message>
        <source>The norm writes “%2”, not “%1”.</source>
        <translation>规范写法是“%2”，而非“%1”。</translation>
    </message>
    <message>
        <source>Better than “%1” is “%2”.</source>
        <translation>用“%2”比“%1”更好。</translation>
    </message>
    <message>
        <source>The source addresses with “%1”, here stands “%2”.</source>
        <translation>原文称呼为“%1”，此处为“%2”。</translation>
    </message>
    <message>
        <source>The other texts negate (“%1”), this one does not.</source>
        <translation>其他文本为否定（“%1”），此处不是。</translation>
    </message>
    <message>
        <source>This text negates (“%1”), the others do not.</source>
        <translation>此处为否定（“%1”），其他文本不是。</translation>
    </message>
    <message>
        <source>“%1” (%2) stands here once; elsewhere the text speaks of %3. The source never mentions %4, but %5. The other translation has “%6”, too: probably a shared error.</source>
        <translation>“%1”（%2）在此只出现一次；别处说的是%3。原文从未提到%4，而是%5。另一译文也用“%6”：可能是共同的错误。</translation>
    </message>
    <message>
        <source>“%1” stands only here; the other versions say “%2”.</source>
        <translation>“%1”只出现在这里；其他版本说的是“%2”。</translation>
    </message>
    <message>
        <source>Here stands “%1”, the source says “%2”.</source>
        <translation>这里是“%1”，原文说的是“%2”。</translation>
    </message>
    <message>
        <source>The translations say “%1”, the source says “%2”: probably a shared error.</source>
        <translation>译文都说“%1”，原文说的是“%2”：可能是共同的错误。</translation>
    </message>
    <message>
        <source>Here stands “%1”, in the other versions “%2”.</source>
        <translation>这里是“%1”，其他版本是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is another sense of the English “%3”; the source says “%2”.</source>
        <translation>“%1”是英语“%3”的另一个意思；原文说的是“%2”。</translation>
    </message>
    <message>
        <source>The name “%1” is written “%2” elsewhere.</source>
        <translation>名称“%1”在别处写作“%2”。</translation>
    </message>
    <message>
        <source>“%1” is also written “%2” in this text.</source>
        <translation>“%1”在本文中也写作“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are one person, who has only one name in the source: %3.</source>
        <translation>“%1”和“%2”是同一个人，原文中只有一个名字：%3。</translation>
    </message>
    <message>
        <source>“%1” is no usual way to write %3; elsewhere the text says “%2”.</source>
        <translation>“%1”不是%3的通行拼写；文中别处写作“%2”。</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”, here stands “%3”.</source>
        <translation>词汇表要求把“%1”译为“%2”，此处是“%3”。</translation>
    </message>
    <message>
        <source>The glossary wants “%2” for “%1”; it is missing here.</source>
        <translation>词汇表要求把“%1”译为“%2”；此处没有。</translation>
    </message>
    <message>
        <source>“%1” (%2) stands only here; another version says “%3”, as this translation does in other places.</source>
        <translation>“%1”（%2）只出现在这里；另一版本说的是“%3”，本译文在别处也这样说。</translation>
    </message>
    <message>
        <source>“%1” is usually “%3” in this text, here it is “%2”.</source>
        <translation>“%1”在本文中通常译为“%3”，此处是“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2”: the same attribute stands beside different things.</source>
        <translation>“%1”与“%2”：同一属性修饰不同的事物。</translation>
    </message>
    <message>
        <source>“%1” has the order of “%2”; Indonesian names the thing first.</source>
        <translation>“%1”沿用了“%2”的语序；印尼语先说中心词。</translation>
    </message>
    <message>
        <source>“%1” is compared with nothing that follows.</source>
        <translation>“%1”在后文没有比较对象。</translation>
    </message>
    <message>
        <source>“%1”, “%2”: a comparative without anything to compare; the source does not compare.</source>
        <translation>“%1”、“%2”：比较级没有比较对象；原文没有比较。</translation>
    </message>
    <message>
        <source>Here stands “%1” (%2), in the source “%3”; no other version helps.</source>
        <translation>此处是“%1”（%2），原文是“%3”；其他版本都无从佐证。</translation>
    </message>
    <message>
        <source>One translation says “%1” (%2), the other “%3”; the source does not help.</source>
        <translation>一个译文说“%1”（%2），另一个说“%3”；原文无从佐证。</translation>
    </message>
</context>
<context>
    <name>sejajar::AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Shows the translations of an article side by side with its source, sentence by sentence, so that mistranslations can be found, flagged and taken home as a table.</source>
        <translation>将一篇文章的各种译文与原文逐句并排显示，便于发现并标记误译，并导出为表格。</translation>
    </message>
    <message>
        <source>Your texts stay on this computer: the program opens no network connection. Every change is saved when you make it.</source>
        <translation>您的文本只留在这台电脑上：本程序不建立任何网络连接。每次更改都会立即保存。</translation>
    </message>
    <message>
        <source>Error categories follow the MQM Council&apos;s table. Built with Qt %1, ICU, SQLite, CLD2 and Snowball.</source>
        <translation>错误类别依照 MQM Council 的表格。使用 Qt %1、ICU、SQLite、CLD2 和 Snowball 构建。</translation>
    </message>
</context>
<context>
    <name>sejajar::Actions</name>
    <message>
        <source>&amp;Open Texts…</source>
        <translation>打开文本(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the versions of an article and align them</source>
        <translation>打开一篇文章的各个版本并对齐</translation>
    </message>
    <message>
        <source>Open &amp;Project…</source>
        <translation>打开项目(&amp;P)…</translation>
    </message>
    <message>
        <source>Open a project with its flags</source>
        <translation>打开项目及其标记</translation>
    </message>
    <message>
        <source>&amp;Text Properties…</source>
        <translation>文本属性(&amp;T)…</translation>
    </message>
    <message>
        <source>Correct the languages, the source or the sentences of the texts</source>
        <translation>更正文本的语言、原文或句子</translation>
    </message>
    <message>
        <source>Save a &amp;Copy as…</source>
        <translation>另存副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy the whole project to another file</source>
        <translation>将整个项目复制到另一个文件</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the rows and flags into a table (TSV)</source>
        <translation>将各行和标记写入表格（TSV）</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Quit; every change is saved already</source>
        <translation>退出；所有更改均已保存</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>重做被撤销的更改</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the marked words; without any, the rows as TSV</source>
        <translation>复制选中的词语；未选中时将行复制为 TSV</translation>
    </message>
    <message>
        <source>Copy Rows as &amp;TSV</source>
        <translation>将行复制为 TSV(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the picked rows as a table</source>
        <translation>将选中的行复制为表格</translation>
    </message>
    <message>
        <source>Mark the Whole Ce&amp;ll</source>
        <translation>选中整个单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Mark all words of the cell with the text cursor</source>
        <translation>选中光标所在单元格的全部文字</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Language of the interface, colours, text size</source>
        <translation>界面语言、颜色、文字大小</translation>
    </message>
    <message>
        <source>&amp;Flag…</source>
        <translation>标记(&amp;F)…</translation>
    </message>
    <message>
        <source>Flag the marked words as mistranslated</source>
        <translation>将选中的词语标记为误译</translation>
    </message>
    <message>
        <source>&amp;Go to Row…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Go to a row by its number</source>
        <translation>按行号转到某行</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Make the text of the rows larger</source>
        <translation>放大各行文字</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Make the text of the rows smaller</source>
        <translation>缩小各行文字</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Give the text of the rows its usual size</source>
        <translation>将各行文字恢复为默认大小</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard between the rows and the lists beside them</source>
        <translation>在各行与旁边列表之间切换键盘焦点</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>Open the &amp;Sample Article</source>
        <translation>打开示例文章(&amp;S)</translation>
    </message>
    <message>
        <source>Open the article that comes with the program</source>
        <translation>打开程序自带的文章</translation>
    </message>
    <message>
        <source>&amp;About Sejajar</source>
        <translation>关于 Sejajar(&amp;A)</translation>
    </message>
    <message>
        <source>Version and origin of the program</source>
        <translation>程序的版本和来源</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add Texts…</source>
        <translation>添加文本(&amp;A)…</translation>
    </message>
    <message>
        <source>Add the versions of a further article to this project</source>
        <translation>把另一篇文章的各个版本添加到本项目</translation>
    </message>
    <message>
        <source>&amp;Rename Article…</source>
        <translation>重命名文章(&amp;R)…</translation>
    </message>
    <message>
        <source>Give the shown article another name</source>
        <translation>给当前文章换一个名称</translation>
    </message>
    <message>
        <source>Re&amp;move Article</source>
        <translation>移除文章(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the shown article from the project; undo brings it back</source>
        <translation>从项目中移除当前文章；可通过撤销恢复</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>Words of your own, which help to align the articles</source>
        <translation>自己的词语，有助于对齐文章</translation>
    </message>
    <message>
        <source>A&amp;lign Again</source>
        <translation>重新对齐(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;MQM Report…</source>
        <translation>MQM 报告(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the MQM report with all flags; save or print it</source>
        <translation>显示包含所有标记的 MQM 报告，可保存或打印</translation>
    </message>
    <message>
        <source>&amp;Confirm Suggestion</source>
        <translation>确认建议(&amp;C)</translation>
    </message>
    <message>
        <source>Make the suggestion under the cursor a flag; a flag is opened</source>
        <translation>将光标处的建议转为标记；若已是标记则打开它</translation>
    </message>
    <message>
        <source>&amp;Edit Finding…</source>
        <translation>编辑问题(&amp;E)…</translation>
    </message>
    <message>
        <source>Change the finding under the cursor or chosen in the list</source>
        <translation>修改光标处或列表中选定的问题</translation>
    </message>
    <message>
        <source>&amp;Dismiss or Delete</source>
        <translation>忽略或删除(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss the suggestion, or delete the flag, under the cursor</source>
        <translation>忽略光标处的建议，或删除光标处的标记</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the previous finding</source>
        <translation>转到上一个问题</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next finding</source>
        <translation>转到下一个问题</translation>
    </message>
    <message>
        <source>Mute This &amp;Word</source>
        <translation>不再提示此词(&amp;W)</translation>
    </message>
    <message>
        <source>No longer suggest this word in this project</source>
        <translation>在此项目中不再对该词给出建议</translation>
    </message>
    <message>
        <source>Mute This Chec&amp;k</source>
        <translation>不再提示此项检查(&amp;K)</translation>
    </message>
    <message>
        <source>No longer suggest what this check finds in this project</source>
        <translation>在此项目中不再给出该项检查的建议</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>问题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Merge with Next Row</source>
        <translation>与下一行合并(&amp;M)</translation>
    </message>
    <message>
        <source>Make one row of this and the next, or of the picked rows</source>
        <translation>将本行与下一行，或所选各行，合为一行</translation>
    </message>
    <message>
        <source>&amp;Split Row</source>
        <translation>拆分行(&amp;S)</translation>
    </message>
    <message>
        <source>Make two rows of this one, between the sentences at the cursor</source>
        <translation>在光标处的句子之间把本行拆成两行</translation>
    </message>
    <message>
        <source>First Sentence to &amp;Previous Row</source>
        <translation>首句移到上一行(&amp;P)</translation>
    </message>
    <message>
        <source>Move the first sentence of the cell to the row above</source>
        <translation>把单元格的第一句移到上一行</translation>
    </message>
    <message>
        <source>Last Sentence to &amp;Next Row</source>
        <translation>末句移到下一行(&amp;N)</translation>
    </message>
    <message>
        <source>Move the last sentence of the cell to the row below</source>
        <translation>把单元格的最后一句移到下一行</translation>
    </message>
    <message>
        <source>&amp;Align This Line Too</source>
        <translation>此行也参与对齐(&amp;A)</translation>
    </message>
    <message>
        <source>Align the article again with this grey line, which was left out</source>
        <translation>连同这一被略去的灰色行重新对齐文章</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>Align the shown article with the glossary and what the other articles taught; rows that you set or confirmed stay</source>
        <translation>用术语表和从其他文章学到的内容重新对齐当前文章；您设定或确认过的行保持不变</translation>
    </message>
    <message>
        <source>&amp;Confirm or Release Row</source>
        <translation>确认或放开行(&amp;C)</translation>
    </message>
    <message>
        <source>Vouch for the picked rows, so that aligning again keeps them; or no longer</source>
        <translation>为所选的行担保，重新对齐时保留它们；或取消担保</translation>
    </message>
    <message>
        <source>C&amp;ut Sentence at Cursor</source>
        <translation>在光标处切分句子(&amp;U)</translation>
    </message>
    <message>
        <source>Make two sentences of this one, where the text cursor stands</source>
        <translation>在文本光标处把这个句子分成两句</translation>
    </message>
    <message>
        <source>&amp;Join with Next Sentence</source>
        <translation>与下一句合并(&amp;J)</translation>
    </message>
    <message>
        <source>Make one sentence of that at the text cursor and the next one</source>
        <translation>把文本光标所在的句子与下一句合为一句</translation>
    </message>
</context>
<context>
    <name>sejajar::AlignedView</name>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <extracomment>A column&apos;s title: the language, and that it is the text translated from</extracomment>
        <translation>%1（原文）</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>… %1 more characters</source>
        <extracomment>Ends a cell whose text is too long to be shown.</extracomment>
        <translation>… 还有 %1 个字符</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>已由人工确认</translation>
    </message>
    <message>
        <source>Aligned by a person</source>
        <translation>已由人工对齐</translation>
    </message>
    <message>
        <source>Confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>length %1, words %2, names %3, numbers %4</source>
        <translation>长度 %1，词语 %2，名称 %3，数字 %4</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A finding: its category and severity</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>Aligned texts</source>
        <translation>对齐的文本</translation>
    </message>
    <message>
        <source>There is no sentence in these texts.</source>
        <translation>这些文本中没有句子。</translation>
    </message>
    <message>
        <source>Drop two or three texts here, or press Ctrl+O</source>
        <translation>将两三个文本拖到此处，或按 Ctrl+O</translation>
    </message>
    <message>
        <source>aligned by a person</source>
        <translation>由人工对齐</translation>
    </message>
</context>
<context>
    <name>sejajar::ArticlesDock</name>
    <message numerus="yes">
        <source>%n flag(s)</source>
        <translation>
            <numerusform>%n 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Articles of the project</source>
        <translation>项目中的文章</translation>
    </message>
</context>
<context>
    <name>sejajar::CategoryCombo</name>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>sejajar::ChecksPage</name>
    <message>
        <source>These checks look for mistranslations in every article. What they find is only suggested: you confirm or dismiss it.</source>
        <translation>这些检查会在每篇文章中查找误译。查到的只是建议，由您确认或忽略。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <extracomment>The severity that a check has by itself</extracomment>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Severity of %1</source>
        <translation>%1的严重程度</translation>
    </message>
    <message>
        <source>Points in the MQM score for an error of each severity:</source>
        <translation>MQM 评分中各严重程度每处错误的分值：</translation>
    </message>
    <message>
        <source>Points for %1</source>
        <translation>%1的分值</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportCommands</name>
    <message numerus="yes">
        <source>%n row(s) written to %1, read back and compared.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1，并已回读核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as TSV.</source>
        <translation>
            <numerusform>已将 %n 行复制为 TSV。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report stands in %1</source>
        <translation>报告已保存到 %1</translation>
    </message>
    <message>
        <source>Save a Copy of the Project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar)</source>
        <translation>Sejajar 项目 (*.sejajar)</translation>
    </message>
    <message>
        <source>The copy stands in %1</source>
        <translation>副本位于 %1</translation>
    </message>
</context>
<context>
    <name>sejajar::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>For &amp;programs: plain TSV; tabs and line ends inside a cell become \t and \n</source>
        <translation>供程序使用(&amp;P)：纯 TSV；单元格中的制表符和换行写成 \t 和 \n</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets: Excel and Calc open it rightly and take no text for a formula</source>
        <translation>供电子表格使用(&amp;S)：Excel 和 Calc 能正确打开，不会把文本当作公式</translation>
    </message>
    <message>
        <source>First rows as a table</source>
        <translation>前几行（表格）</translation>
    </message>
    <message>
        <source>First rows as they stand in the file</source>
        <translation>前几行（文件原样）</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Raw text</source>
        <translation>原始文本(&amp;R)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>文件(&amp;F)：</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv);;All files (*)</source>
        <translation>制表符分隔的值 (*.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that begin like a formula get a &apos; before them.</source>
        <translation>
            <numerusform>%n 个单元格以公式形式开头，前面将加上 &apos;。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken character(s) are written as �.</source>
        <translation>
            <numerusform>%n 个损坏的字符将写成 �。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) stand in no row and are left out.</source>
        <translation>
            <numerusform>%n 个标记不在任何行中，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>该文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>T&amp;his article</source>
        <translation>本篇文章(&amp;H)</translation>
    </message>
    <message>
        <source>A&amp;ll articles of the project (%1)</source>
        <translation>项目中的所有文章 (%1)(&amp;L)</translation>
    </message>
    <message>
        <source>Reading the articles …</source>
        <translation>正在读取文章…</translation>
    </message>
</context>
<context>
    <name>sejajar::Figures</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n one-to-one</source>
        <translation>
            <numerusform>%n 行一对一</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with source</source>
        <translation>
            <numerusform>%n 行有原文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the source only</source>
        <translation>
            <numerusform>%n 行仅有原文</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between figures</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Perhaps no translations of each other: %1 % in reliable rows</source>
        <translation>可能不是互译文本：仅 %1 % 位于可靠行中</translation>
    </message>
    <message>
        <source>These texts do not look like translations of each other: only %1 % of their sentences stand in reliable rows. Did you open the right files?</source>
        <translation>这些文本看起来不是互译文本：只有 %1 % 的句子位于可靠行中。打开的文件对吗？</translation>
    </message>
    <message>
        <source>Source only comparable</source>
        <translation>原文仅为可比文本</translation>
    </message>
    <message>
        <source>The source seems to be a text about the same event, not the one that was translated. It is linked only where that is likely.</source>
        <translation>原文似乎是关于同一事件的另一篇文本，而不是被翻译的那篇。仅在可能对应之处建立链接。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n 个已确认</numerusform>
        </translation>
    </message>
    <message>
        <source>MQM %1 per 1,000 words</source>
        <translation>MQM 每千词 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>rows of menus and notices</comment>
        <translation>
            <numerusform>略去 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sejajar::FindingCommands</name>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A check, and a word that it is not to mention</extracomment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Mark the words first: drag over them, or hold Shift with the arrow keys.</source>
        <translation>请先选中词语：用鼠标拖选，或按住 Shift 和方向键。</translation>
    </message>
    <message>
        <source>There is no finding here.</source>
        <translation>此处没有问题。</translation>
    </message>
    <message>
        <source>Confirmed and saved: %1</source>
        <translation>已确认并保存：%1</translation>
    </message>
    <message>
        <source>Flagged and saved: %1</source>
        <translation>已标记并保存：%1</translation>
    </message>
    <message>
        <source>Deleted the flag %1. Undo brings it back.</source>
        <translation>已删除标记 %1。可通过撤销恢复。</translation>
    </message>
    <message>
        <source>Dismissed: %1. Undo brings it back.</source>
        <translation>已忽略：%1。撤销可恢复。</translation>
    </message>
    <message>
        <source>To be judged again: %1</source>
        <translation>待重新判断：%1</translation>
    </message>
    <message>
        <source>There is no suggestion here.</source>
        <translation>此处没有建议。</translation>
    </message>
    <message>
        <source>Muted: %1. Undo or the menu “Muted” brings it back.</source>
        <translation>不再提示：%1。可通过撤销或“不再提示”菜单恢复。</translation>
    </message>
    <message>
        <source>Suggest this again</source>
        <translation>重新给出此建议</translation>
    </message>
    <message>
        <source>Suggested again: %1</source>
        <translation>已恢复提示：%1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>没有问题。</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsDock</name>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>选择一个问题以查看说明。</translation>
    </message>
    <message>
        <source>%1 · row %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Suggest Again</source>
        <translation>重新提示</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A choice of findings and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Suggestions and flags</source>
        <translation>建议和标记</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Space goes to a finding, Enter confirms a suggestion or edits a flag, Delete dismisses or deletes it.</source>
        <translation>空格转到问题，回车确认建议或编辑标记，Delete 忽略或删除。</translation>
    </message>
    <message>
        <source>Suggested correction:</source>
        <translation>建议的修改：</translation>
    </message>
    <message>
        <source>To flag words, mark them in one or several columns of a row and press F.</source>
        <translation>要标记词语，请在一行的一列或多列中选中它们，然后按 F。</translation>
    </message>
    <message>
        <source>No suggestion was dismissed.</source>
        <translation>没有被忽略的建议。</translation>
    </message>
    <message>
        <source>There is no flag yet.</source>
        <translation>还没有标记。</translation>
    </message>
    <message>
        <source>All checks are switched off. The settings switch them on.</source>
        <translation>所有检查均已关闭，可在设置中打开。</translation>
    </message>
    <message>
        <source>The checks are running …</source>
        <translation>正在检查……</translation>
    </message>
    <message>
        <source>The checks were stopped. They run again after the next change of the rows.</source>
        <translation>检查已停止，下次更改行之后会重新运行。</translation>
    </message>
    <message>
        <source>No suggestion is left: all were confirmed, dismissed or muted.</source>
        <translation>没有剩余的建议：全部已确认、忽略或不再提示。</translation>
    </message>
    <message>
        <source>The checks found nothing to suggest.</source>
        <translation>检查没有发现任何问题。</translation>
    </message>
</context>
<context>
    <name>sejajar::FindingsModel</name>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>No longer in the text</source>
        <translation>文中已不存在</translation>
    </message>
    <message>
        <source>(missing)</source>
        <comment>words that a translation lacks</comment>
        <translation>（缺失）</translation>
    </message>
    <message>
        <source>%1, %2, row %3</source>
        <translation>%1，%2，第 %3 行</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>已忽略：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of findings and how many there are</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>sejajar::FlagDialog</name>
    <message>
        <source>New Flag</source>
        <translation>新建标记</translation>
    </message>
    <message>
        <source>Edit Flag</source>
        <translation>编辑标记</translation>
    </message>
    <message>
        <source>Category of the error</source>
        <translation>错误类别</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>哪里有误，为什么</translation>
    </message>
    <message>
        <source>Suggested correction</source>
        <translation>建议的修改</translation>
    </message>
    <message>
        <source>Save Flag</source>
        <translation>保存标记</translation>
    </message>
    <message>
        <source>Save Changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>类别(&amp;C)：</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>严重程度：</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>备注(&amp;N)：</translation>
    </message>
    <message>
        <source>C&amp;orrection:</source>
        <translation>修改(&amp;O)：</translation>
    </message>
    <message>
        <source>Marked words</source>
        <translation>选中的词语</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>严重程度：%1</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryDialog</name>
    <message>
        <source>Tab-separated values (*.tsv *.txt);;All files (*)</source>
        <translation>制表符分隔的值 (*.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Glossary of the Project</source>
        <translation>项目术语表</translation>
    </message>
    <message>
        <source>Words that mean the same, one entry a row; | stands between several forms. All articles of this project are aligned with them.</source>
        <translation>意思相同的词语，每行一个条目；多种写法之间用 | 隔开。本项目的所有文章都会借助它们对齐。</translation>
    </message>
    <message>
        <source>Align A&amp;gain</source>
        <translation>重新对齐(&amp;G)</translation>
    </message>
    <message>
        <source>Align the shown article with this glossary; its flags stay</source>
        <translation>用此术语表对齐当前文章；其标记保持不变</translation>
    </message>
    <message>
        <source>Entries of the glossary</source>
        <translation>术语表条目</translation>
    </message>
    <message>
        <source>&amp;Add Entry</source>
        <translation>添加条目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import a Dictionary</source>
        <translation>导入词典</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the Glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>glossary</source>
        <translation>术语表</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>已把 %n 个条目写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s).</source>
        <translation>
            <numerusform>%n 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) words in a second language.</source>
        <translation>
            <numerusform>其中 %n 个条目还缺少第二种语言的词语。</numerusform>
        </translation>
    </message>
    <message>
        <source>The glossary is as it was.</source>
        <translation>术语表没有改变。</translation>
    </message>
</context>
<context>
    <name>sejajar::GlossaryModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>sejajar::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the rows</source>
        <translation>在各行中</translation>
    </message>
    <message>
        <source>Row above, row below</source>
        <translation>上一行，下一行</translation>
    </message>
    <message>
        <source>Column to the left, to the right</source>
        <translation>左边一列，右边一列</translation>
    </message>
    <message>
        <source>Word by word</source>
        <translation>逐词移动</translation>
    </message>
    <message>
        <source>Character by character</source>
        <translation>逐字移动</translation>
    </message>
    <message>
        <source>Mark characters</source>
        <translation>选择字符</translation>
    </message>
    <message>
        <source>Mark words</source>
        <translation>选择词语</translation>
    </message>
    <message>
        <source>Pick whole rows</source>
        <translation>选择整行</translation>
    </message>
    <message>
        <source>Beginning and end of the cell</source>
        <translation>单元格开头和结尾</translation>
    </message>
    <message>
        <source>First row, last row</source>
        <translation>第一行，最后一行</translation>
    </message>
    <message>
        <source>Take back the marks</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>在术语表中</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>添加条目</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Remove the marked entries</source>
        <translation>移除选中的条目</translation>
    </message>
    <message>
        <source>Take back a change of the glossary</source>
        <translation>撤销对术语表的更改</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重做该更改</translation>
    </message>
</context>
<context>
    <name>sejajar::MainWindow</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Tool Bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Aligned rows</source>
        <translation>对齐的行</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>What was open is still open, with all its flags.</source>
        <translation>之前打开的内容仍然打开，所有标记都在。</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>不再提示(&amp;M)</translation>
    </message>
    <message>
        <source>Checking the translations …</source>
        <translation>正在检查译文……</translation>
    </message>
</context>
<context>
    <name>sejajar::MqmReport</name>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points per 1,000 words</source>
        <translation>每千词分值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Points for an error</source>
        <translation>每处错误的分值</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>No longer in the text · %1</source>
        <translation>文中已不存在 · %1</translation>
    </message>
    <message>
        <source>Row %1 · %2</source>
        <translation>第 %1 行 · %2</translation>
    </message>
    <message>
        <source>Suggested correction: %1</source>
        <translation>建议改为：%1</translation>
    </message>
    <message>
        <source>MQM report: %1</source>
        <translation>MQM 报告：%1</translation>
    </message>
    <message>
        <source>Counted are the flags of a person and the suggestions that a person confirmed. An error in several translations counts in each of them.</source>
        <translation>只统计人工标记和经人工确认的建议。同时出现在几种译文中的错误，在每种译文中各计一次。</translation>
    </message>
    <message>
        <source>Errors in %1</source>
        <translation>%1的错误</translation>
    </message>
    <message>
        <source>Errors in %1 by category</source>
        <translation>%1的错误（按类别）</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
</context>
<context>
    <name>sejajar::OpenSheet</name>
    <message>
        <source>Text Properties</source>
        <translation>文本属性</translation>
    </message>
    <message>
        <source>Open Texts</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>The texts have &amp;one sentence a line</source>
        <translation>文本每行一句(&amp;O)</translation>
    </message>
    <message>
        <source>Lines are taken as they are; an empty line ends a paragraph.</source>
        <translation>按原有的行处理；空行表示段落结束。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>First lines of the text</source>
        <translation>文本的前几行</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Ro&amp;le:</source>
        <translation>角色(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Encoding:</source>
        <translation>编码(&amp;C)：</translation>
    </message>
    <message>
        <source>Add Texts</source>
        <translation>添加文本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>文本 (*.txt *.text *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Add at least two texts that can be read.</source>
        <translation>请至少添加两个可读取的文本。</translation>
    </message>
    <message>
        <source>Only one text can be the source.</source>
        <translation>只能有一个原文。</translation>
    </message>
    <message>
        <source>Add Texts to the Project</source>
        <translation>把文本添加到项目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>sejajar::Opener</name>
    <message>
        <source>Reading the texts …</source>
        <translation>正在读取文本…</translation>
    </message>
    <message>
        <source>Aligning the texts …</source>
        <translation>正在对齐文本…</translation>
    </message>
    <message>
        <source>Opening the project …</source>
        <translation>正在打开项目…</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>示例文章</translation>
    </message>
    <message>
        <source>Open the Versions of an Article</source>
        <translation>打开一篇文章的各个版本</translation>
    </message>
    <message>
        <source>Texts (*.txt *.text *.md);;All files (*)</source>
        <translation>文本 (*.txt *.text *.md);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open Project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Projects of Sejajar (*.sejajar);;All files (*)</source>
        <translation>Sejajar 项目 (*.sejajar);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Open the Texts</source>
        <translation>打开文本(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add the Texts to This Project</source>
        <translation>把文本添加到本项目(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>The project has these texts already.</source>
        <translation>项目中已有这些文本。</translation>
    </message>
    <message>
        <source>Added to the project: %1</source>
        <translation>已添加到项目：%1</translation>
    </message>
    <message>
        <source>Add the Versions of a Further Article</source>
        <translation>添加另一篇文章的各个版本</translation>
    </message>
    <message>
        <source>Aligned again; the flags stayed. Undo brings the old rows back.</source>
        <translation>已重新对齐；标记保持不变。撤销可恢复原来的行。</translation>
    </message>
    <message>
        <source>Aligned again with this line. Undo leaves it out again.</source>
        <translation>已连同此行重新对齐。撤销可再次略去它。</translation>
    </message>
    <message>
        <source>The rows were changed meanwhile, so they stay as they are.</source>
        <translation>期间行已被更改，因此保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>Aligned again around %n row(s) set by hand, which stayed, as did the flags. Undo brings the other rows back.</source>
        <translation>
            <numerusform>已围绕 %n 个人工设定的行重新对齐；这些行和标记保持不变。撤销可恢复其他行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Aligned again; all rows are as before.</source>
        <translation>已重新对齐；所有行与之前相同。</translation>
    </message>
</context>
<context>
    <name>sejajar::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sejajar::ProjectCommands</name>
    <message>
        <source>Rename Article</source>
        <translation>重命名文章</translation>
    </message>
    <message>
        <source>Name of the article:</source>
        <translation>文章名称：</translation>
    </message>
    <message>
        <source>Removed the article %1. Undo brings it back.</source>
        <translation>已移除文章 %1。可通过撤销恢复。</translation>
    </message>
    <message>
        <source>The glossary has changed.</source>
        <translation>术语表已更改。</translation>
    </message>
</context>
<context>
    <name>sejajar::RecentMenu</name>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Forget This List</source>
        <translation>清除此列表(&amp;F)</translation>
    </message>
</context>
<context>
    <name>sejajar::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report as it will be saved and printed</source>
        <translation>报告预览（保存和打印的样子）</translation>
    </message>
    <message>
        <source>&amp;Save as HTML…</source>
        <translation>保存为 HTML(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html);;All files (*)</source>
        <translation>网页 (*.html);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>sejajar::RowCommands</name>
    <message>
        <source>Only rows that follow each other can be merged.</source>
        <translation>只能合并相邻的行。</translation>
    </message>
    <message>
        <source>This is the last row; there is nothing to merge it with.</source>
        <translation>这是最后一行，没有可与之合并的行。</translation>
    </message>
    <message>
        <source>Rows %1 to %2 are one now.</source>
        <translation>第 %1 行到第 %2 行已合为一行。</translation>
    </message>
    <message>
        <source>These rows cannot be merged: their source sentences do not follow each other.</source>
        <translation>这些行无法合并：它们的原文句子不相邻。</translation>
    </message>
    <message>
        <source>Row %1 is two now.</source>
        <translation>第 %1 行已拆成两行。</translation>
    </message>
    <message>
        <source>There is nothing to split: put the text cursor into a sentence of a row with several.</source>
        <translation>没有可拆分的内容：请把光标放到含多个句子的行中。</translation>
    </message>
    <message>
        <source>Moved the last sentence of the cell to the next row.</source>
        <translation>已把单元格的最后一句移到下一行。</translation>
    </message>
    <message>
        <source>Moved the first sentence of the cell to the previous row.</source>
        <translation>已把单元格的第一句移到上一行。</translation>
    </message>
    <message>
        <source>There is no sentence here that can go there.</source>
        <translation>这里没有可以移过去的句子。</translation>
    </message>
    <message>
        <source>This row takes part in the alignment.</source>
        <translation>此行已参与对齐。</translation>
    </message>
    <message>
        <source>Go to Row</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Row (1 to %1):</source>
        <translation>行号（1 到 %1）：</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) confirmed; aligning again keeps them.</source>
        <translation>
            <numerusform>已确认 %n 行；重新对齐时会保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) released; aligning again may change them.</source>
        <translation>
            <numerusform>已放开 %n 行；重新对齐时可能改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put the text cursor into a sentence, where it is to be cut.</source>
        <translation>请把文本光标放到句子中要切分的地方。</translation>
    </message>
    <message>
        <source>The sentence is two now. Split Row puts them into two rows.</source>
        <translation>句子已分成两句。“拆分行”可把它们分到两行。</translation>
    </message>
    <message>
        <source>There is no next sentence here.</source>
        <translation>这里没有下一句。</translation>
    </message>
    <message>
        <source>Joined with the next sentence.</source>
        <translation>已与下一句合并。</translation>
    </message>
</context>
<context>
    <name>sejajar::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source> pt</source>
        <comment>points, unit of text size</comment>
        <translation> 磅</translation>
    </message>
    <message>
        <source>&amp;Language of the interface:</source>
        <translation>界面语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>文字大小(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>sejajar::StatusLine</name>
    <message>
        <source>%1: %2 points per 1,000 words</source>
        <extracomment>A language and the MQM score of its translation</extracomment>
        <translation>%1：每千词 %2 分</translation>
    </message>
</context>
<context>
    <name>sejajar::TextsModel</name>
    <message numerus="yes">
        <source>%n place(s) could not be decoded and became �, the first in line %1.</source>
        <translation>
            <numerusform>%n 处无法解码，已替换为 �，首处在第 %1 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL character(s) were left out, the first in line %1.</source>
        <translation>
            <numerusform>略去了 %n 个 NUL 字符，首个在第 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The encoding is a guess: look at the preview.</source>
        <translation>编码是推测的：请查看预览。</translation>
    </message>
    <message>
        <source>The language was not recognised: choose it.</source>
        <translation>未能识别语言：请选择。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
</context>
</TS>
