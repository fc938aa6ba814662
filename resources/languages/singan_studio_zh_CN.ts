<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../singan_studio/app/autosaving.py" />
            <source>Unsaved work of the last time was kept.</source>
            <translation>上次未保存的工作已保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/autosaving.py" />
            <source>Unsaved work cannot be kept for the case of a crash; save it now and then.</source>
            <translation>无法为意外崩溃保留未保存的工作；请不时手动保存。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/crash_report.py" />
            <source>Something went wrong inside the studio the last time. A report of it stays on this computer.</source>
            <translation>上次工作室内部出现了问题。相关报告只保存在本机上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/crash_report.py" />
            <source>The studio did not end properly the last time. A report of it stays on this computer.</source>
            <translation>上次工作室没有正常结束。相关报告只保存在本机上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/editing.py" />
            <location filename="../../singan_studio/app/logs.py" />
            <source>Something went wrong inside the studio; your work is unharmed. Try it again.</source>
            <translation>工作室内部出现了问题；您的工作没有受损。请重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/editing.py" />
            <location filename="../../singan_studio/app/logs.py" />
            <source>There is not enough memory for this; close other programs.</source>
            <translation>内存不足，无法完成此操作；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Dark, light, or as the system has it; changes at once.</source>
            <translation>深色、浅色，或跟随系统；立即生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Language of the window; changes when the studio is started again.</source>
            <translation>窗口的语言；重新启动工作室后生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Animate changes</source>
            <translation>动画过渡</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Short fades and slides where something moves.</source>
            <translation>界面元素移动时使用短暂的淡入淡出和滑动效果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Checkerboard squares</source>
            <translation>棋盘格大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Size of the squares that show where a picture is transparent.</source>
            <translation>表示图片透明区域的方格大小。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Mouse wheel</source>
            <translation>鼠标滚轮</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>What the wheel does over the picture; with Ctrl it does the other.</source>
            <translation>滚轮在图片上的作用；按住 Ctrl 则为另一种。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Zooms</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Scrolls</source>
            <translation>滚动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learn photos</source>
            <translation>学习照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>How far a photo is learnt by itself while it is open; edits work meanwhile with what is learnt.</source>
            <translation>照片打开时自动学习到什么程度；学习期间可用已学到的内容进行编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>As far as suits this machine</source>
            <translation>按本机性能而定</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Not by itself</source>
            <translation>不自动学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To draft: about a minute</source>
            <translation>到“草稿”：约一分钟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To balanced: minutes</source>
            <translation>到“均衡”：数分钟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To the paper's own model: over night</source>
            <translation>到论文原模型：整夜</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learnt size</source>
            <translation>学习尺寸</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Longer side at which a photo is learnt: larger knows finer detail and takes longer. Applies to the next photo.</source>
            <translation>学习照片时长边的尺寸：越大细节越多，耗时也越长。从下一张照片起生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Time for learning</source>
            <translation>学习时间</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learning is planned to end after this time, with the best that it allows; 0 sets no limit.</source>
            <translation>学习会计划在此时间内结束，并在其中取得最好的结果；0 表示不限。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>No limit</source>
            <translation>不限</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Preview by itself</source>
            <translation>自动预览</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Show the result after every change; otherwise only when asked.</source>
            <translation>每次更改后显示结果；否则仅在要求时显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Variants</source>
            <translation>变体</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>How many results are made side by side; fewer are sooner ready.</source>
            <translation>同时生成多少个结果；越少越快。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Film strip</source>
            <translation>胶片条</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Make a small picture of the result at every step from coarse to fine.</source>
            <translation>为从粗略到精细的每一级生成结果的缩略图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Memory for undo</source>
            <translation>撤销内存</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>The oldest steps are forgotten when undo needs more.</source>
            <translation>撤销需要更多内存时，会丢弃最早的步骤。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Disk space for learnt photos</source>
            <translation>已学照片的磁盘空间</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>What was learnt longest ago is removed when it needs more.</source>
            <translation>空间不足时，会删除最早学到的内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Pressure sets size</source>
            <translation>压感控制大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Press harder for broader strokes.</source>
            <translation>用力越大，笔触越粗。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Pressure sets opacity</source>
            <translation>压感控制不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Press harder for more opaque strokes.</source>
            <translation>用力越大，笔触越不透明。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>'{name}' is open in another window; what you change here is saved as a new project.</source>
            <translation>“{name}”已在另一个窗口中打开；您在这里的更改将保存为新项目。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>The edit changed before its result was ready; look at the new result and do it again.</source>
            <translation>结果完成之前编辑已发生变化；请查看新的结果后再操作一次。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Cut out</source>
            <translation>抠图</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Place {name}</source>
            <translation>置入 {name}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Saved as '{name}'.</source>
            <translation>已保存为“{name}”。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Exported to '{name}'.</source>
            <translation>已导出到“{name}”。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>coarsest</source>
            <translation>最粗略</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>{n} of {last}</source>
            <translation>第 {n} 级，共 {last} 级</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>finest</source>
            <translation>最精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>{where}, variant {variant}</source>
            <translation>{where}，变体 {variant}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Accept result</source>
            <translation>接受结果</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Variant {number}</source>
            <translation>变体 {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Keep variant</source>
            <translation>保留变体</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/state.py" />
            <source>Open a photo to begin</source>
            <translation>打开一张照片即可开始</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/state.py" />
            <source>Opening {name}…</source>
            <translation>正在打开 {name}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (learnt and patch detail)</source>
            <translation>可以编辑（学习细节与图块细节）</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (learnt detail)</source>
            <translation>可以编辑（学习细节）</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>This photo could not be prepared for edits</source>
            <translation>无法为编辑准备这张照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Preparing the photo…</source>
            <translation>正在准备照片…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Too small for edits: take a larger photo</source>
            <translation>太小，无法编辑：请使用更大的照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (patch detail)</source>
            <translation>可以编辑（图块细节）</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning this photo… {time} left</source>
            <translation>正在学习这张照片… 剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning on {computer}… {time} left</source>
            <translation>正在 {computer} 上学习… 剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning paused</source>
            <translation>学习已暂停</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>ending learning…</source>
            <translation>正在结束学习…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning on {computer}…</source>
            <translation>正在 {computer} 上学习…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning this photo…</source>
            <translation>正在学习这张照片…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>waiting for {computer}…</source>
            <translation>正在等待 {computer}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Sho&amp;w where it came from</source>
            <translation>显示来源(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Point at the result: the part of the photo that it was made from is outlined.</source>
            <translation>指向结果：会勾出它取自照片的哪个部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Snap paint to the photo</source>
            <translation>颜料吸附到照片颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Takes in whatever colour you paint with as the nearest of the photo's.</source>
            <translation>无论用什么颜色绘制，都按照片中最接近的颜色处理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Mark what the photo ca&amp;nnot make</source>
            <translation>标出照片无法生成的部分(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Marks what of your edit is like nothing in the photo.</source>
            <translation>标出编辑中与照片毫无相似之处的部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Clear coarse–fine</source>
            <translation>清除粗细设定</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>All of the edit enters as the slider says, again.</source>
            <translation>整个编辑重新按滑块的位置进入。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Use learnt detail</source>
            <translation>使用学习细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Makes results by what is learnt so far, to see what that knows of the photo.</source>
            <translation>用目前学到的内容生成结果，以了解它对照片掌握了多少。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Animate the photo</source>
            <translation>制作照片动画(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Makes the animation as it is set; it plays in its panel from the first frames on.</source>
            <translation>按设置制作动画；从最初几帧起就在其面板中播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Re-roll the motion</source>
            <translation>重新随机运动(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Play</source>
            <translation>播放(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Plays the animation, or lets it stand still.</source>
            <translation>播放动画，或让它静止。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Frame &amp;before</source>
            <translation>上一帧(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Next frame</source>
            <translation>下一帧(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Seamless &amp;loop</source>
            <translation>无缝循环(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Only the selection moves</source>
            <translation>仅选区运动(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Export the animation…</source>
            <translation>导出动画(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Writes the animation as GIF, PNG, WebP or MP4, while you go on working.</source>
            <translation>将动画写为 GIF、PNG、WebP 或 MP4，期间可继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Cancel the export</source>
            <translation>取消导出(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes no more frames; those that are there stay.</source>
            <translation>不再制作新的帧；已有的帧保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes another motion.</source>
            <translation>生成另一种运动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>It ends where it began, so that it can repeat without a jump.</source>
            <translation>结尾回到开头，因此可以无跳变地循环播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Everything that is not selected stays as it is, to the last bit.</source>
            <translation>未选中的部分完全保持原样，一个比特也不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Ends the export; nothing of it stays, and a file of that name is as it was.</source>
            <translation>结束导出；不留下任何内容，同名的原文件保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Details</source>
            <translation>详细信息</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Shows what happened in technical terms, for a report.</source>
            <translation>以技术用语显示发生了什么，可用于报告。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Copies the message and its details.</source>
            <translation>复制此消息及其详细信息。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Dismiss</source>
            <translation>关闭</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Dismiss this message</source>
            <translation>关闭此消息</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Learn at a smaller size</source>
            <translation>以较小尺寸学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Needs less memory, and knows less fine detail.</source>
            <translation>所需内存较少，掌握的精细细节也较少。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Bring it back</source>
            <translation>找回</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Opens the work as it was, with its history.</source>
            <translation>按原样打开该工作，连同其历史记录。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Opens the window to compare and save it.</source>
            <translation>打开用于比较和保存的窗口。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Shows where reports and the log are kept.</source>
            <translation>显示存放报告和日志的位置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>After over before, {share} %</source>
            <translation>之后叠于之前，{share} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>Difference, {gain} ×</source>
            <translation>差异，{gain} ×</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>Point at the result: the part of the photo it was made from is outlined · O: no more</source>
            <translation>指向结果：会勾出它取自照片的哪个部分 · O：关闭</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>Finding where the result came from… · O: no more</source>
            <translation>正在查找结果的来源… · O：关闭</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>There is no result to look into: paint, paste or move something first · O: no more</source>
            <translation>没有可查看的结果：请先绘制、粘贴或移动一些内容 · O：关闭</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>In the photo: {x}, {y}</source>
            <translation>照片中：{x}, {y}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/view.py" />
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Canvas</source>
            <translation>画布</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/view.py" />
            <source>Drop a photo here, or open one</source>
            <translation>将照片拖放到这里，或打开一张照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>Pasted picture</source>
            <translation>粘贴的图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>'{name}' is a project; open it by the File menu.</source>
            <translation>“{name}”是项目；请通过“文件”菜单打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Type what you want to do</source>
            <translation>输入您想做的事</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Layer</source>
            <translation>图层(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Tool</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Render</source>
            <translation>渲染(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Animate</source>
            <translation>动画(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Make</source>
            <translation>生成(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Lear&amp;n</source>
            <translation>学习(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Open sample</source>
            <translation>打开样例</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Wheel</source>
            <translation>滚轮</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Space or middle button, drag</source>
            <translation>空格键或中键拖动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Alt while painting</source>
            <translation>绘制时按住 Alt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>[ and ]</source>
            <translation>[ 和 ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Alt, drag in a selection</source>
            <translation>在选区内按住 Alt 拖动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Double-click on a slider</source>
            <translation>双击滑块</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom to the pointer</source>
            <translation>以指针为中心缩放</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Move the picture</source>
            <translation>移动图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Take a colour from the picture</source>
            <translation>从图片中取色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Smaller and larger brush</source>
            <translation>缩小和放大画笔</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copy the region instead of moving it</source>
            <translation>复制区域而不是移动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Leave what is under way</source>
            <translation>放弃正在进行的操作</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Finish what is under way</source>
            <translation>完成正在进行的操作</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Back to its default</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation>打开(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Opens a photo or a project.</source>
            <translation>打开照片或项目。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Place a picture…</source>
            <translation>置入图片(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts a picture from a file on a floating layer, scaled to fit.</source>
            <translation>将文件中的图片缩放至合适大小，放到浮动图层上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Save the project</source>
            <translation>保存项目(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Keeps everything to be reopened as it is: layers, mask, variants, what is learnt.</source>
            <translation>保留全部内容以便原样重新打开：图层、蒙版、变体、学习成果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Save the project &amp;as…</source>
            <translation>项目另存为(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Keeps everything in another file. Krita and GIMP open it with its layers.</source>
            <translation>将全部内容存入另一个文件。Krita 和 GIMP 可以打开它及其图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation>导出(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Writes the picture as shown, at the photo's own size, with its EXIF and colour profile.</source>
            <translation>以照片的原尺寸写出所显示的图片，连同 EXIF 和颜色配置文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Export a&amp;gain</source>
            <translation>再次导出(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Writes the picture to the file of the last export, or asks for one.</source>
            <translation>将图片写入上次导出的文件；若没有则询问。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Se&amp;ttings…</source>
            <translation>设置(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Close photo</source>
            <translation>关闭照片(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation>重做(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copies what is selected and clears it from the active layer.</source>
            <translation>复制选中的内容，并从当前图层中清除。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copies what is selected as it is shown, or the whole picture.</source>
            <translation>按显示的样子复制选中的内容，或整张图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts the picture on the clipboard on a floating layer; without a photo, opens it.</source>
            <translation>将剪贴板中的图片放到浮动图层上；没有照片时则打开它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Paste as &amp;new photo</source>
            <translation>粘贴为新照片(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Opens the picture on the clipboard as a photo of its own.</source>
            <translation>将剪贴板中的图片作为单独的照片打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>C&amp;lear</source>
            <translation>清除(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Clears the selection, or all, from the active layer.</source>
            <translation>从当前图层中清除选区内容；没有选区则清除全部。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Fill selection</source>
            <translation>填充选区(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Fills what is selected with the colour to paint with.</source>
            <translation>用绘制颜色填充选中的区域。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Restore the p&amp;hoto</source>
            <translation>恢复照片(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Brings the photo back within the selection, or everywhere.</source>
            <translation>在选区内（或全部）恢复原照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select n&amp;one</source>
            <translation>取消选择(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Invert selection</source>
            <translation>反选(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Exchange the colours</source>
            <translation>交换颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>The colour to paint with becomes the background colour, and the other way round.</source>
            <translation>绘制颜色与背景颜色互换。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Black and white</source>
            <translation>黑与白</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Paint in black.</source>
            <translation>用黑色绘制。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Choose a colour…</source>
            <translation>选择颜色…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom &amp;in</source>
            <translation>放大(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom &amp;out</source>
            <translation>缩小(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Fit the window</source>
            <translation>适合窗口(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;100 %</source>
            <translation>&amp;100 %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Hide panels</source>
            <translation>隐藏面板(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Leaves only the picture and the tools; once more brings them back.</source>
            <translation>只保留图片和工具；再按一次恢复。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Reset the layout</source>
            <translation>重置布局(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts all panels where they were.</source>
            <translation>将所有面板放回原位。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>F&amp;ull screen</source>
            <translation>全屏(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Theme as the &amp;system</source>
            <translation>主题跟随系统(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Dark theme</source>
            <translation>深色主题(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Light theme</source>
            <translation>浅色主题(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Fill selection</source>
            <translation>填充选区</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Restore the photo</source>
            <translation>恢复照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select none</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Invert selection</source>
            <translation>反选</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>{panel} panel</source>
            <translation>{panel}面板</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Show &amp;before</source>
            <translation>显示之前(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Shows the picture without the result, as long as the key is held.</source>
            <translation>按住按键时显示没有结果的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Wipe &amp;line</source>
            <translation>分割线(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Shows before and after on two sides of a line to drag.</source>
            <translation>在可拖动的线两侧显示之前与之后。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>&amp;Onion skin</source>
            <translation>洋葱皮(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Lays the result over the picture before, as transparent as you like.</source>
            <translation>将结果以任意透明度叠在之前的图片上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>D&amp;ifference</source>
            <translation>差异(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows what the result changes: black where nothing, the brighter the more.</source>
            <translation>显示结果改变了什么：黑色为未变，越亮变化越大。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>About SinGAN Studio</source>
            <translation>关于 SinGAN Studio</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Learns one photo, and makes what you paint, paste or move in it anew of the photo's own matter.
After SinGAN (Shaham, Dekel, Michaeli: Learning a Generative Model from a Single Natural Image, ICCV 2019).
MIT licence. Works without network or account.</source>
            <translation>学习一张照片，并用照片自身的素材重新生成您在其中绘制、粘贴或移动的内容。
基于 SinGAN（Shaham、Dekel、Michaeli：Learning a Generative Model from a Single Natural Image，ICCV 2019）。
MIT 许可证。无需网络或帐户即可使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Keyboard shortcuts</source>
            <translation>键盘快捷键</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>On the picture</source>
            <translation>在图片上</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>SinGAN Studio {version}</source>
            <translation>SinGAN Studio {version}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Log: {path}</source>
            <translation>日志：{path}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Picture to draw an outline on</source>
            <translation>用于勾画轮廓的图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Draw roughly around what shall stay, with a little room; the edge is found by itself.</source>
            <translation>在要保留的部分周围大致勾画，稍留余地；边缘会自动找到。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Cut out '{layer}'</source>
            <translation>抠出“{layer}”</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>The photo goes to a computer of yours and is learnt there; what is learnt comes back about every minute and is kept as ever. You can go on editing.</source>
            <translation>照片会发送到您的另一台计算机并在那里学习；学到的内容大约每分钟传回一次，并照常保留。您可以继续编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>There, once, and in the same version as here:</source>
            <translation>在那里运行一次，版本须与此处相同：</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn on another computer</source>
            <translation>在另一台计算机上学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Scheduler</source>
            <translation>调度器</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Certificate to trust</source>
            <translation>受信任的证书</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Own certificate</source>
            <translation>自己的证书</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Its key</source>
            <translation>其密钥</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn to</source>
            <translation>学习到</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn there</source>
            <translation>在那里学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>{name}: browse</source>
            <translation>{name}：浏览</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>{size} pixels, {factor} ×</source>
            <translation>{size} 像素，{factor} ×</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarge</source>
            <translation>放大图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Compare with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Compare with an original…</source>
            <translation>与原图比较…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Measures how near the enlarged picture comes to the original it was made smaller from.</source>
            <translation>测量放大后的图片与缩小前的原图有多接近。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>How near to the original</source>
            <translation>与原图的接近程度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Writes the enlarged picture into a file.</source>
            <translation>将放大后的图片写入文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Puts the enlarged picture on the clipboard.</source>
            <translation>将放大后的图片放入剪贴板。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Open as photo</source>
            <translation>作为照片打开</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Opens the enlarged picture as a photo of its own.</source>
            <translation>将放大后的图片作为单独的照片打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Bicubic</source>
            <translation>双三次</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Choose the original</source>
            <translation>选择原图</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Original</source>
            <translation>原图</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Enlarged</source>
            <translation>已放大</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Save the enlarged picture</source>
            <translation>保存放大后的图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>{photo} {factor}x</source>
            <translation>{photo} {factor}x</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Enlarged by interpolation alone.</source>
            <translation>仅用插值放大。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>The original that you chose.</source>
            <translation>您选择的原图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Factor</source>
            <translation>倍数</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Part</source>
            <translation>范围</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges in the background: you can close this window and go on working.</source>
            <translation>在后台放大：您可以关闭此窗口继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stops enlarging; what is learnt for it so far is kept until the photo is closed.</source>
            <translation>停止放大；为此学到的内容会保留到照片关闭。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The photo is being prepared; that takes a moment.</source>
            <translation>正在准备照片，请稍候。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The result on the photo is still being made; that takes a moment.</source>
            <translation>照片上的结果仍在生成，请稍候。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The picture is enlarged as it is shown, edits included; how it looks from nearer is learnt from the photo itself.</source>
            <translation>按显示的样子放大图片，包括编辑；放大后的细节从照片自身学得。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Measuring…</source>
            <translation>正在测量…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarging…</source>
            <translation>正在放大…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>At once</source>
            <translation>立即</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>By the photo's own patches, without learning.</source>
            <translation>使用照片自身的图块，无需学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Quick draft</source>
            <translation>快速草稿</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Learns shortly first: finer detail.</source>
            <translation>先短暂学习：细节更精细。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Learns several times longer.</source>
            <translation>学习时间长数倍。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Whole picture</source>
            <translation>整张图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges all of it.</source>
            <translation>放大全部。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Selection</source>
            <translation>选区</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges the rectangle around the selection.</source>
            <translation>放大选区所在的矩形。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>{before} → {after} pixels</source>
            <translation>{before} → {after} 像素</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>That would be {megapixels} megapixels, and {most} are the most; choose a smaller factor, or select a part.</source>
            <translation>结果将有 {megapixels} 百万像素，上限为 {most}；请选择较小的倍数，或只选一部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>That takes about {needed} GB of memory, and {free} GB are free; choose a smaller factor, select a part, or close other programs.</source>
            <translation>约需 {needed} GB 内存，可用 {free} GB；请选择较小的倍数、只选一部分，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Makes both sides {n} times as long.</source>
            <translation>两边长度均变为 {n} 倍。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{size} This format changes every pixel a little; PNG and TIFF change none.</source>
            <translation>{size}此格式会轻微改变每个像素；PNG 和 TIFF 不会。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{size} Outside your edits every pixel stays as it was; EXIF and colour profile too.</source>
            <translation>{size}编辑之外的每个像素都保持不变，EXIF 和颜色配置文件也是。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{width} × {height} pixels, the photo's own.</source>
            <translation>{width} × {height} 像素，照片的原尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Export the animation</source>
            <translation>导出动画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Size</source>
            <translation>尺寸</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Longer side</source>
            <translation>长边</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>{frames} frames, {seconds:.1f} s</source>
            <translation>{frames} 帧，{seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>256 colours a frame; plays everywhere.</source>
            <translation>每帧 256 色；到处都能播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Every pixel as it was made; plays in browsers. The largest files.</source>
            <translation>每个像素与生成时完全一致；可在浏览器中播放。文件最大。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Small; plays in browsers. It changes every pixel a little.</source>
            <translation>文件小；可在浏览器中播放。会轻微改变每个像素。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Smallest; plays in every player. It changes every pixel a little.</source>
            <translation>文件最小；任何播放器都能播放。会轻微改变每个像素。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Longer side…</source>
            <translation>长边…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>animated</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>The photo's own: {width} × {height}</source>
            <translation>照片原尺寸：{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Half: {width} × {height}</source>
            <translation>一半：{width} × {height}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Peak signal-to-noise ratio: how small the error is; higher is better.</source>
            <translation>峰值信噪比：误差有多小；越高越好。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Structural similarity: how alike light and texture are; 1 is the same.</source>
            <translation>结构相似性：光影与纹理有多相似；1 表示相同。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Take one of the formats above.</source>
            <translation>请选用以上格式之一。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Export as</source>
            <translation>导出为</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>'{name}' is there already. Replace it?</source>
            <translation>“{name}”已存在。要替换它吗？</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Forgets what was learnt of the chosen photos.</source>
            <translation>忘记所选照片的学习成果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Remove all</source>
            <translation>全部移除</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Forgets every photo that is not open and that no project goes with.</source>
            <translation>忘记所有未打开且没有项目使用的照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Show folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Opens the folder that all of this is in.</source>
            <translation>打开存放这些内容的文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Learnt photos</source>
            <translation>已学照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Not readable</source>
            <translation>无法读取</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>open now</source>
            <translation>已打开</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Used last</source>
            <translation>上次使用</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Kept for</source>
            <translation>用于</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Photos that are open, and those that a saved project goes with, are never removed.</source>
            <translation>已打开的照片和已保存项目所用的照片不会被移除。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>{size}, learnt at {longest} px</source>
            <translation>{size}，以 {longest} px 学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Learnt photos: {count}, together {total} MB of at most {limit} MB</source>
            <translation>已学照片：{count} 张，共 {total} MB，上限 {limit} MB</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learning</source>
            <translation>学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Previews</source>
            <translation>预览</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Pen</source>
            <translation>压感笔</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Memory</source>
            <translation>内存</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Storage</source>
            <translation>存储</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Back to the default</source>
            <translation>恢复默认值</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Reset {setting}</source>
            <translation>重置“{setting}”</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Coarse on the left, fine on the right; click a picture to see it on the photo.</source>
            <translation>左侧粗略，右侧精细；点击图片可在照片上查看。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Contact sheet</source>
            <translation>联系表</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Contact sheet: coarse to fine, variant by variant</source>
            <translation>联系表：从粗略到精细，逐个变体</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Make anew</source>
            <translation>重新制作</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Makes the contact sheet of the edit as it is now.</source>
            <translation>按现在的编辑制作联系表。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Makes no more pictures; those that are there stay.</source>
            <translation>不再生成图片；已有的保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Puts the sheet on the clipboard.</source>
            <translation>将联系表放入剪贴板。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Writes the sheet into a file.</source>
            <translation>将联系表写入文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Paint, paste or move something: the sheet shows all that may become of it.</source>
            <translation>绘制、粘贴或移动一些内容：联系表会显示所有可能的结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>The edit has changed since this sheet was made.</source>
            <translation>制作此联系表之后编辑已发生变化。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Save the contact sheet</source>
            <translation>保存联系表</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Rendering every scale and variant…</source>
            <translation>正在渲染每一尺度和变体…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>{photo} contact sheet</source>
            <translation>{photo} 联系表</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Rendering every scale and variant… {time} left</source>
            <translation>正在渲染每一尺度和变体… 剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Render</source>
            <translation>渲染</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Samples</source>
            <translation>样本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Animate</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Panels</source>
            <translation>面板</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Float {panel}</source>
            <translation>浮动“{panel}”</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Close {panel}</source>
            <translation>关闭“{panel}”</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Open a photo or project</source>
            <translation>打开照片或项目</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Place a picture</source>
            <translation>置入图片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Save the project</source>
            <translation>保存项目</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Export under way</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Nothing of it is kept if you do not wait for it.</source>
            <translation>如果不等待，则不会留下任何内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Cancel the export</source>
            <translation>取消导出</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Unsaved edits</source>
            <translation>未保存的编辑</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>They will be lost unless you save them as a project.</source>
            <translation>除非保存为项目，否则编辑将会丢失。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>There is no picture on the clipboard; copy one in another program first.</source>
            <translation>剪贴板中没有图片；请先在其他程序中复制一张。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>That is no picture; drop a picture file or a picture from another program.</source>
            <translation>这不是图片；请拖放图片文件，或从其他程序拖入图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Wait</source>
            <translation>等待</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Projects, for Krita and GIMP too ({patterns})</source>
            <translation>项目，Krita 和 GIMP 也可使用 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>{name} copy</source>
            <translation>{name} 副本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>'{name}' is not exported to the end.</source>
            <translation>“{name}”尚未导出完毕。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>The edits of '{name}' are not saved.</source>
            <translation>“{name}”的编辑尚未保存。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Pictures ({patterns})</source>
            <translation>图片 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;New paint layer</source>
            <translation>新建绘画图层(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Puts an empty layer to paint on above the active one.</source>
            <translation>在当前图层上方新建用于绘画的空图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Duplicate layer</source>
            <translation>复制图层(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>D&amp;elete layer</source>
            <translation>删除图层(&amp;E)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Merge down</source>
            <translation>向下合并(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Makes one layer of this one and the one below.</source>
            <translation>将此图层与其下方的图层合为一个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Move &amp;up</source>
            <translation>上移(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Move d&amp;own</source>
            <translation>下移(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Show or hide</source>
            <translation>显示或隐藏(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Cut out…</source>
            <translation>抠图(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Removes the background of a placed picture, from a rough outline around what is to stay.</source>
            <translation>在要保留的部分周围大致勾画，即可去除置入图片的背景。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Add m&amp;ask</source>
            <translation>添加蒙版(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Hides what is not selected of the layer, without erasing it.</source>
            <translation>隐藏图层中未选中的部分，而不擦除。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Remove mask</source>
            <translation>移除蒙版(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Select its &amp;pixels</source>
            <translation>选择其像素(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Selects what the layer covers.</source>
            <translation>选中图层所覆盖的区域。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>New layer</source>
            <translation>新建图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Duplicate layer</source>
            <translation>复制图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Delete layer</source>
            <translation>删除图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Merge down</source>
            <translation>向下合并</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Move layer up</source>
            <translation>上移图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Move layer down</source>
            <translation>下移图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Show or hide layer</source>
            <translation>显示或隐藏图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Add mask</source>
            <translation>添加蒙版</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Remove mask</source>
            <translation>移除蒙版</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Select layer</source>
            <translation>选择图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/sentences.py" />
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Paint</source>
            <translation>绘画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>SinGAN Studio</source>
            <translation>SinGAN Studio</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <location filename="../../singan_studio/ui/tools/options_bar.py" />
            <source>Tool options</source>
            <translation>工具选项</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>打开最近的文件(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>Open &amp;sample</source>
            <translation>打开样例(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>{name}[*] – SinGAN Studio</source>
            <translation>{name}[*] – SinGAN Studio</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/making_progress.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>{time} left</source>
            <translation>剩余 {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>ending the file…</source>
            <translation>正在完成文件…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Exporting '{name}'</source>
            <translation>正在导出“{name}”</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Only texture shimmers</source>
            <translation>仅纹理闪动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Open a photo to begin.</source>
            <translation>打开一张照片即可开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Coarse to fine</source>
            <translation>从粗略到精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Coarse: everything moves, the layout too.
Fine: only texture shimmers.
Double-click: back to the default.</source>
            <translation>粗略：一切都动，包括布局。
精细：仅纹理闪动。
双击：恢复默认值。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Only the selection moves</source>
            <translation>仅选区运动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Motion</source>
            <translation>运动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Closeness</source>
            <translation>贴近度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Smoothness</source>
            <translation>平滑度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Seed</source>
            <translation>种子</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>The same number makes the same motion again.</source>
            <translation>相同的数字会再次生成相同的运动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Re-roll</source>
            <translation>重新随机</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Frames</source>
            <translation>帧数</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Seamless loop</source>
            <translation>无缝循环</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Writes the animation as GIF, PNG, WebP or MP4, at the photo's own size if you like.</source>
            <translation>将动画写为 GIF、PNG、WebP 或 MP4，也可使用照片原尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Changed: made anew in a moment…</source>
            <translation>已更改：稍后重新制作…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Edited since: press Animate to see it.</source>
            <translation>此后有编辑：按“动画”查看。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Press Animate: it plays here while it is made.</source>
            <translation>按“动画”：制作时即在此播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Everything moves, the layout too</source>
            <translation>一切都动，包括布局</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Shapes move, the layout stays</source>
            <translation>形状移动，布局不变</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Small things move</source>
            <translation>小的部分移动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Nothing is selected, so everything moves: select with L, M or W.</source>
            <translation>没有选区，因此一切都动：用 L、M 或 W 选择。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How closely it stays with the photo: at 0 % it drifts away, at 100 % it stands still (α).</source>
            <translation>与照片的贴近程度：0 % 时逐渐偏离，100 % 时静止不动（α）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How smoothly it flows: at 0 % it trembles, towards 100 % it glides (β).</source>
            <translation>运动的平滑程度：0 % 时颤动，接近 100 % 时平缓滑动（β）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How many pictures are made.</source>
            <translation>制作多少张图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How many of them are shown in a second.</source>
            <translation>每秒显示多少张。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes the animation; it plays above from the first frames on.</source>
            <translation>制作动画；从最初几帧起就在上方播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Ready: {n} frames</source>
            <translation>完成：{n} 帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Your edits stay as they are; what moves is the photo without them.</source>
            <translation>您的编辑保持不变；运动的是不含编辑的照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Making frame {n} of {all}</source>
            <translation>正在制作第 {n} 帧，共 {all} 帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Stopped after {n} frames</source>
            <translation>已停止，共 {n} 帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>{seconds:.1f} s</source>
            <translation>{seconds:.1f} 秒</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Animates the photo without your edits.</source>
            <translation>为不含编辑的照片制作动画。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Hold to see your edit without the result. Key: \</source>
            <translation>按住可查看没有结果的编辑。按键：\</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Opacity</source>
            <translation>不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Amplify</source>
            <translation>增强</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>How much of the result shows over the picture before: 0 % is before, 100 % after.</source>
            <translation>结果在之前图片上显示的程度：0 % 为之前，100 % 为之后。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>How many times the difference is shown: small changes are seen only amplified.</source>
            <translation>差异放大多少倍显示：微小的变化只有放大才能看到。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows the picture after alone.</source>
            <translation>只显示之后的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Wipe</source>
            <translation>分割</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows a line on the photo to drag: before on its left, after on its right.</source>
            <translation>在照片上显示可拖动的线：左侧为之前，右侧为之后。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Onion skin</source>
            <translation>洋葱皮</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Difference</source>
            <translation>差异</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <source>{name}: click to see it large, double-click to open it as a photo.
Drag it onto the picture or out to other programs; right-click for more.</source>
            <translation>{name}：点击查看大图，双击作为照片打开。
可拖到图片上或拖到其他程序；右键显示更多操作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>Sample {number}</source>
            <translation>样本 {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Edits so far</source>
            <translation>至今的编辑</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Click an entry to bring the picture back to how it was then.</source>
            <translation>点击某一项可使图片回到当时的状态。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Open a photo: what you do to it is listed here and can be undone.</source>
            <translation>打开一张照片：您对它所做的操作会列在这里，并可撤销。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>{edit}, present state</source>
            <translation>{edit}，当前状态</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>{edit}, undone</source>
            <translation>{edit}，已撤销</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps your strokes, adjusts texture</source>
            <translation>保留笔触，调整纹理</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Coarse: keeps the layout, re-imagines everything.
Fine: keeps your strokes, adjusts texture.
Double-click: back to what suits the task.</source>
            <translation>粗略：保留布局，其余全部重新构想。
精细：保留笔触，调整纹理。
双击：恢复为适合任务的值。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps layout, re-imagines everything</source>
            <translation>保留布局，其余全部重新构想</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps shapes, re-imagines materials</source>
            <translation>保留形状，重新构想材质</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Learnt on since: judge again.</source>
            <translation>此后又有学习：请重新评估。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Distance to the photo</source>
            <translation>与照片的距离</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Variety</source>
            <translation>多样性</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Photo made again</source>
            <translation>照片重建</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>How exactly what is learnt makes the photo itself again; patches do it exactly.</source>
            <translation>学到的内容能多精确地重建照片本身；图块可以完全重建。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judge</source>
            <translation>评估</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Makes a few samples and measures how good they are; takes some seconds.</source>
            <translation>生成几个样本并测量其质量；需要数秒。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judges no further.</source>
            <translation>不再评估。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judge again</source>
            <translation>重新评估</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>not measured</source>
            <translation>未测量</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>exactly</source>
            <translation>完全一致</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>As good as it gets</source>
            <translation>已达到最佳</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>More learning may help</source>
            <translation>继续学习可能有帮助</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>More learning would help</source>
            <translation>继续学习会有帮助</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>All is learnt, and networks make the pictures: there is no more to learn.</source>
            <translation>全部已学完，图片由网络生成：没有更多可学的了。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Networks make the pictures, and they have learnt for a short while: such pictures are soft. {next}, the next station, learns the same scales longer.</source>
            <translation>图片由网络生成，但学习时间较短：这样的图片偏柔。下一阶段 {next} 会更久地学习同样的尺度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>The samples are further from the photo than the paper's networks came to others ({published} on average). Networks take over at {last}; {next} is the next on the way.</source>
            <translation>这些样本离照片的距离大于论文中网络在其他照片上达到的水平（平均 {published}）。到 {last} 时由网络接管；途中的下一阶段是 {next}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>The samples hardly differ: patches put this photo together as it was. Networks, which take over at {last}, may vary more; {next} is the next on the way.</source>
            <translation>这些样本几乎没有差别：图块按原样拼出了照片。网络在 {last} 时接管，变化可能更多；途中的下一阶段是 {next}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Patches of the photo make the pictures until {last} is reached, and nothing before that changes them. What is learnt meanwhile, {next} next, is where {last} begins.</source>
            <translation>在达到 {last} 之前，图片由照片的图块组成，此前的学习不会改变它们。这期间学到的内容（接下来是 {next}）是 {last} 的起点。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>SIFID of samples, mean and worst: 0 is the photo itself.
SinGAN's own pictures of twenty photos have {published} on average.</source>
            <translation>样本的 SIFID，平均与最差：0 为照片本身。
SinGAN 自己为二十张照片生成的图片平均为 {published}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Diversity: how much samples differ from one another; 0 means that all are alike.
Mostly 0.3 to 0.9; below {alike} they hardly differ.</source>
            <translation>多样性：样本之间的差异程度；0 表示全都一样。
通常为 0.3 到 0.9；低于 {alike} 时几乎没有差别。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>{mean:.2f}, worst {worst:.2f}</source>
            <translation>{mean:.2f}，最差 {worst:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_list.py" />
            <source>Layers, topmost first</source>
            <translation>图层，最上方的在前</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>Double-click to rename, drag to reorder, or out of the window for a picture file; the eye hides it.</source>
            <translation>双击重命名，拖动调整顺序，拖出窗口得到图片文件；点击眼睛可隐藏。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>shown</source>
            <translation>显示</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>hidden</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>{name}, {state}, opacity {percent} %</source>
            <translation>{name}，{state}，不透明度 {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>The photo as it was opened; it is never changed.</source>
            <translation>打开时的照片；永远不会被更改。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>An accepted result. Hide it to see what is below it; double-click to rename.</source>
            <translation>已接受的结果。隐藏它可查看下方内容；双击重命名。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>Fills what a moved region left behind.</source>
            <translation>填补被移动区域留下的空缺。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>{name}, the photo, locked</source>
            <translation>{name}，照片，已锁定</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Open a photo: what you paint and paste gets layers of its own.</source>
            <translation>打开一张照片：您绘制和粘贴的内容会有各自的图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Adds an empty layer to paint on.</source>
            <translation>添加用于绘画的空图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Lays a copy of the chosen layer over it.</source>
            <translation>在所选图层上方放置一份副本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Makes one layer of the chosen one and the one below it.</source>
            <translation>将所选图层与其下方的图层合为一个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Moves the chosen layer up (Alt+Up in the list).</source>
            <translation>上移所选图层（列表中按 Alt+↑）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Moves the chosen layer down (Alt+Down in the list).</source>
            <translation>下移所选图层（列表中按 Alt+↓）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Takes the chosen layer away (Delete in the list).</source>
            <translation>删除所选图层（列表中按 Delete）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Rename layer</source>
            <translation>重命名图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Show layer</source>
            <translation>显示图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Hide layer</source>
            <translation>隐藏图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Layer opacity</source>
            <translation>图层不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>How strongly the chosen layer covers what lies below it.</source>
            <translation>所选图层对其下方内容的覆盖程度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Choose layer</source>
            <translation>选择图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Reorder layers</source>
            <translation>调整图层顺序</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>{computer} learns; what it has learnt comes back about every minute.</source>
            <translation>{computer} 正在学习；学到的内容大约每分钟传回一次。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Not learnt: patch detail</source>
            <translation>未学习：图块细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Open a photo: it is learnt by itself while you work.</source>
            <translation>打开一张照片：您工作时会自动学习它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Losses</source>
            <translation>损失</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>No photo</source>
            <translation>没有照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Getting ready…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Waiting…</source>
            <translation>正在等待…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learning: {station}</source>
            <translation>正在学习：{station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Paused: {station}</source>
            <translation>已暂停：{station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learnt in part</source>
            <translation>部分已学</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>How good is it?</source>
            <translation>效果如何？</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Scales, coarse to fine</source>
            <translation>尺度，从粗略到精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learnt: {station}</source>
            <translation>已学：{station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Calling {address}…</source>
            <translation>正在呼叫 {address}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Time limit</source>
            <translation>时间限制</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>min</source>
            <translation>分钟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learning is planned to end after this time with the best that it allows; 0 is no limit.</source>
            <translation>学习会计划在此时间内结束，并在其中取得最好的结果；0 表示不限。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learn</source>
            <translation>学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learns this photo on, up to the chosen station. You can go on working meanwhile.</source>
            <translation>继续学习这张照片，直到所选阶段。期间可继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Lets learning stand still, or go on; editing goes on as ever.</source>
            <translation>让学习停下或继续；编辑照常进行。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Ends learning and keeps what is learnt so far.</source>
            <translation>结束学习，保留目前学到的内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learn on another computer…</source>
            <translation>在另一台计算机上学习…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Lets a computer that is faster, or runs over night, learn this photo; it comes back here.</source>
            <translation>让更快的或整夜运行的计算机学习这张照片；结果会传回这里。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Go on learning</source>
            <translation>继续学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>So much of it is like nothing in the photo: the nearest that this has comes in its place.
Take one of the photo's colours, or let the edit enter finer.</source>
            <translation>编辑中有这么多与照片毫无相似之处：会以照片中最接近的内容代替。
请使用照片中的颜色，或让编辑以更精细的级别进入。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>Parts enter coarser or finer</source>
            <translation>部分区域以更粗或更细的级别进入</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>The photo has the like of it</source>
            <translation>照片中有类似内容</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>hide</source>
            <translation>隐藏</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>show where</source>
            <translation>显示位置</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>The photo cannot make {percent} %</source>
            <translation>照片无法生成 {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>The photo's colours</source>
            <translation>照片的颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Snap to the photo's colours</source>
            <translation>吸附到照片的颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Clear coarse–fine first: paint cannot be snapped where parts of it enter elsewhere.</source>
            <translation>请先清除粗细设定：部分区域以其他级别进入时，无法吸附颜料颜色。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Takes in what you paint as the nearest of these colours; your strokes stay.</source>
            <translation>绘制的内容按最接近的照片颜色处理；您的笔触保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>chosen for you</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>choose for me</source>
            <translation>自动选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Lets the task follow from what you did last: paint, paste or move.</source>
            <translation>按您最近的操作决定任务：绘制、粘贴或移动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Blending</source>
            <translation>混合</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Strength</source>
            <translation>强度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Grow mask</source>
            <translation>扩展蒙版</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Feather</source>
            <translation>羽化</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Makes results by what is learnt so far, to see what that knows of the photo.
Until everything is learnt, patch detail looks better.</source>
            <translation>用目前学到的内容生成结果，以了解它对照片掌握了多少。
在全部学完之前，图块细节效果更好。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Auto-preview</source>
            <translation>自动预览</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Re-renders after every change; when off, only by Render now.</source>
            <translation>每次更改后重新渲染；关闭时仅在按“立即渲染”后进行。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Render now</source>
            <translation>立即渲染</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Re-renders the edit as it is.</source>
            <translation>按现状重新渲染编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Drops the result; your edit stays, to go on with.</source>
            <translation>丢弃结果；编辑保留，可继续处理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Accept</source>
            <translation>接受</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Puts the result on a layer of its own; the photo below is not changed.</source>
            <translation>将结果放到单独的图层上；下方的照片不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How much of the result is mixed into your edit: 0 % is the edit as you made it.</source>
            <translation>结果混入编辑的程度：0 % 为您所做的编辑本身。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How far around the edit the photo is re-rendered too.</source>
            <translation>编辑周围多大范围的照片也一并重新渲染。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How softly the result fades into the photo around it.</source>
            <translation>结果向周围照片过渡的柔和程度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Paint, paste or move something: the result appears here.</source>
            <translation>绘制、粘贴或移动一些内容：结果会显示在这里。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Paint → photo</source>
            <translation>绘画 → 照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Turns painted colours into photo: they say what goes where, the photo how it looks.</source>
            <translation>将涂绘的颜色变成照片：颜色决定何处是何物，照片决定其外观。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Harmonise</source>
            <translation>协调</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Lets a pasted object take on the photo's light, colours and texture.</source>
            <translation>让粘贴的对象具有照片的光线、颜色和纹理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Joins moved and copied regions to their new surroundings, and fills holes.</source>
            <translation>将移动和复制的区域与新环境衔接，并填补空缺。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Patches</source>
            <translation>图块</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Paper</source>
            <translation>论文</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Nothing is learnt: edits are made of patches of the photo.</source>
            <translation>未学习任何内容：编辑由照片的图块组成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>The coarse scales, in about a minute: where Paper begins.</source>
            <translation>约一分钟学习粗略尺度：“论文”的起点。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>More of the coarse scales, learnt longer: minutes on the way to Paper.</source>
            <translation>学习更多粗略尺度，时间更长：通向“论文”途中的数分钟。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Every scale, learnt as published, over hours: then networks make the pictures.</source>
            <translation>按论文发表的方式学习每一尺度，需数小时：之后由网络生成图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>How far to learn</source>
            <translation>学习程度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>here</source>
            <translation>当前</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>{hours} h</source>
            <translation>{hours} 小时</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Width of the samples, in pixels of the photo</source>
            <translation>样本的宽度，以照片像素计</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Height of the samples, in pixels of the photo</source>
            <translation>样本的高度，以照片像素计</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Keep shape</source>
            <translation>保持形状</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Keep proportions</source>
            <translation>保持比例</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Width and height change together, so that the shape stays.</source>
            <translation>宽度和高度一起变化，使形状保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Tileable</source>
            <translation>可平铺</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Makes samples that can be laid side by side, as textures and wallpapers are.</source>
            <translation>生成可以并排拼接的样本，如纹理和壁纸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>The photo goes on beyond its borders where the shape is larger.</source>
            <translation>形状较大时，照片会延伸到边界之外。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>As the photo</source>
            <translation>与照片相同</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Square</source>
            <translation>正方形</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Wide 2:1</source>
            <translation>横向 2:1</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Tall 1:2</source>
            <translation>纵向 1:2</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Panorama 3:1</source>
            <translation>全景 3:1</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Of your own</source>
            <translation>自定义</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>W</source>
            <translation>宽</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>H</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>What of the photo is kept</source>
            <translation>保留照片的哪些部分</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Coarse: re-imagines everything.
Fine: keeps the photo's layout, changes details.
Double-click: back to the coarse end.</source>
            <translation>粗略：全部重新构想。
精细：保留照片的布局，改变细节。
双击：回到粗略一端。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>vary no more</source>
            <translation>不再变化</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Goes back to samples that have nothing in common.</source>
            <translation>回到彼此毫无共同之处的样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>keep it whole</source>
            <translation>保持完整</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Starts where the photo's own layout is kept.</source>
            <translation>从能保留照片自身布局的级别开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Opens the chosen sample as a photo of its own, at its own size.</source>
            <translation>将所选样本按其自身尺寸作为单独的照片打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Place as layer</source>
            <translation>置入为图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Puts the chosen sample on the photo, as a layer.</source>
            <translation>将所选样本作为图层放到照片上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>Save sample</source>
            <translation>保存样本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Saves the chosen sample as a picture file.</source>
            <translation>将所选样本保存为图片文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Copy sample</source>
            <translation>复制样本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Copies the chosen sample for other programs.</source>
            <translation>复制所选样本，供其他程序使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Vary this one</source>
            <translation>以此变化</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes variations of the chosen sample: its layout stays, the rest is made anew.</source>
            <translation>生成所选样本的变化：布局保留，其余重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes no more; what is there stays.</source>
            <translation>不再生成；已有的保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Make samples</source>
            <translation>生成样本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Other samples</source>
            <translation>其他样本</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Makes samples from other random seeds. You can go on working meanwhile.</source>
            <translation>用其他随机种子生成样本。期间可继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Makes random samples of the photo. You can go on working meanwhile.</source>
            <translation>生成照片的随机样本。期间可继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Re-imagines everything</source>
            <translation>全部重新构想</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps the rough layout, re-imagines the rest</source>
            <translation>保留大致布局，其余重新构想</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps the layout, re-imagines its parts</source>
            <translation>保留布局，各部分重新构想</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps layout and parts, changes details</source>
            <translation>保留布局和各部分，改变细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Nearly the sample itself</source>
            <translation>几乎是样本本身</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Nearly the photo itself</source>
            <translation>几乎是照片本身</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Number</source>
            <translation>数量</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>How many samples are made.</source>
            <translation>生成多少个样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>The same seed makes the same samples again.</source>
            <translation>相同的种子会再次生成相同的样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>New pictures of what the photo is made of: press Make samples.</source>
            <translation>由照片内容组成的新图片：请按“生成样本”。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>This looks like a face or one large object: it is taken apart.</source>
            <translation>这看起来像人脸或一个大的物体：它会被拆散。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>This looks like a face or one large object: it is kept whole.</source>
            <translation>这看起来像人脸或一个大的物体：会保持完整。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Making a sample at its own size…</source>
            <translation>正在按原尺寸生成样本…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Variations of {number}</source>
            <translation>{number} 的变化</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Sample {number} of {of}…</source>
            <translation>样本 {number}，共 {of} 个…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>Coarsest</source>
            <translation>最粗略</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>Finest</source>
            <translation>最精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>learnt detail</source>
            <translation>学习细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>patch detail</source>
            <translation>图块细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>learning {percent} %</source>
            <translation>正在学习 {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>learnt, comes again</source>
            <translation>已学，会再次学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>comes next</source>
            <translation>即将学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Makes new variants of the whole edit, from other random seeds.</source>
            <translation>用其他随机种子生成整个编辑的新变体。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>In selection</source>
            <translation>在选区内</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Re-rolls only inside the selection and leaves the rest of the result as it is.
Select a part with the lasso, rectangle or wand first; or brush over it with the mask brush (K), set to Re-roll.</source>
            <translation>只在选区内重新随机，结果的其余部分保持不变。
请先用套索、矩形或魔棒选择一部分；或用设为“重新随机”的蒙版画笔 (K) 涂抹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Re-roll in selection</source>
            <translation>在选区内重新随机</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Keep as layer</source>
            <translation>保留为图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Puts the chosen variant on a hidden layer of its own, to compare or mix it later.</source>
            <translation>将所选变体放到单独的隐藏图层上，以便稍后比较或混合。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Variant {n}</source>
            <translation>变体 {n}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>{name}: click to see it on the photo.</source>
            <translation>{name}：点击可在照片上查看。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Paint → photo</source>
            <translation>绘画 → 照片(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Harmonise</source>
            <translation>协调(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Coarser</source>
            <translation>更粗略(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-imagines more, keeps less of your strokes.</source>
            <translation>更多重新构想，更少保留笔触。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Finer</source>
            <translation>更精细(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Keeps more of your strokes, adjusts texture.</source>
            <translation>更多保留笔触，调整纹理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Re-roll</source>
            <translation>重新随机(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Makes new variants from other random seeds.</source>
            <translation>用其他随机种子生成新变体。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-roll in &amp;selection</source>
            <translation>在选区内重新随机(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-rolls only what is selected of the result.</source>
            <translation>只重新随机结果中选中的部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Render no&amp;w</source>
            <translation>立即渲染(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Renders the edit as it is.</source>
            <translation>按现状渲染编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Preview a&amp;utomatically</source>
            <translation>自动预览(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Renders after every change.</source>
            <translation>每次更改后渲染。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Accept result</source>
            <translation>接受结果(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Puts the result on a layer of its own.</source>
            <translation>将结果放到单独的图层上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Keep variant as layer</source>
            <translation>将变体保留为图层(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Puts the shown variant on a hidden layer, to come back to.</source>
            <translation>将所示变体放到隐藏图层上，以便日后使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Discard result</source>
            <translation>放弃结果(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Takes the result away; your edit stays.</source>
            <translation>移除结果；编辑保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Draft</source>
            <translation>草稿(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns the coarsest scales shortly: under a minute.</source>
            <translation>短暂学习最粗略的尺度：不到一分钟。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Balanced</source>
            <translation>均衡(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns on, and more scales: minutes.</source>
            <translation>继续学习，并学习更多尺度：数分钟。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Paper</source>
            <translation>论文(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns on to every scale as in the paper: hours.</source>
            <translation>继续学习到论文中的每一尺度：数小时。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Pa&amp;use</source>
            <translation>暂停(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Go on</source>
            <translation>继续(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Learn on another computer…</source>
            <translation>在另一台计算机上学习(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Judge how good it is</source>
            <translation>评估效果如何(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>User stud&amp;y…</source>
            <translation>用户研究(&amp;Y)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learning stands still; edits go on.</source>
            <translation>学习暂停；编辑照常进行。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Ends learning; what is learnt is kept and used.</source>
            <translation>结束学习；已学内容会保留并使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Makes a few samples and measures how good they are.</source>
            <translation>生成几个样本并测量其质量。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Lets a person tell fakes from photos, of a folder that has both.</source>
            <translation>让一个人在同时包含两者的文件夹中区分伪造图与照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learn: {preset}</source>
            <translation>学习：{preset}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Make samples</source>
            <translation>生成样本(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes random samples of the photo, as the Samples panel is set.</source>
            <translation>按“样本”面板的设置生成照片的随机样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Other samples</source>
            <translation>其他样本(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes samples from other random seeds.</source>
            <translation>用其他随机种子生成样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Stop making samples</source>
            <translation>停止生成样本(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>See sample &amp;large</source>
            <translation>查看大图样本(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Shows the chosen sample over the photo; Esc shows the photo again.</source>
            <translation>在照片上显示所选样本；按 Esc 再次显示照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Open sample as &amp;photo</source>
            <translation>将样本作为照片打开(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Place sample as la&amp;yer</source>
            <translation>将样本置入为图层(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Sa&amp;ve sample…</source>
            <translation>保存样本(&amp;V)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Saves the chosen sample as a picture file, at its own size.</source>
            <translation>将所选样本按其自身尺寸保存为图片文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Copy sample</source>
            <translation>复制样本(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Va&amp;ry this sample</source>
            <translation>以此样本变化(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Vary &amp;no more</source>
            <translation>不再变化(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_drag.py" />
            <source>The sample was not ready in time; wait a little and drag it once more.</source>
            <translation>样本未能及时完成；请稍候再拖一次。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{name} · {size} px</source>
            <translation>{name} · {size} px</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{words} · a first look: all detail when it is opened</source>
            <translation>{words} · 初览：打开后显示全部细节</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{photo} sample {number}</source>
            <translation>{photo} 样本 {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no file '{path}'; check its name and folder.</source>
            <translation>没有文件“{path}”；请检查其名称和文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is a folder; choose a picture in it.</source>
            <translation>“{path}”是文件夹；请选择其中的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is not an ordinary file; choose a picture.</source>
            <translation>{name} 不是普通文件；请选择图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' is not an ordinary file; choose a project.</source>
            <translation>“{name}”不是普通文件；请选择项目。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is empty; choose another file.</source>
            <translation>{name} 是空文件；请选择其他文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} cannot be opened: {why}; check its permissions.</source>
            <translation>无法打开 {name}：{why}；请检查其权限。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} cannot be opened: {why}; try it again.</source>
            <translation>无法打开 {name}：{why}；请重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has {count} megapixels ({size}), more than the {limit} that fit; make it smaller first.</source>
            <translation>{name} 有 {count} 百万像素 ({size})，超过可容纳的 {limit}；请先将其缩小。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has more than {limit} megapixels; make it smaller first.</source>
            <translation>{name} 超过 {limit} 百万像素；请先将其缩小。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has {size} pixels, and {limit} a side at most fit; cut it first.</source>
            <translation>{name} 有 {size} 像素，每边最多可容纳 {limit}；请先裁剪。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged or not a picture of a known format ({formats}); open it in another program and save it as PNG.</source>
            <translation>{name} 已损坏，或不是已知格式的图片 ({formats})；请在其他程序中打开并另存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged or cut off ({why}); fetch or export it again.</source>
            <translation>{name} 已损坏或不完整 ({why})；请重新获取或导出。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is a HEIC picture, which needs: {command}; or save it as JPEG.</source>
            <translation>{name} 是 HEIC 图片，需要：{command}；或另存为 JPEG。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is a BMP of {count} megapixels in run lengths; save it as PNG first.</source>
            <translation>{name} 是 {count} 百万像素的行程编码 BMP；请先另存为 PNG。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} does not fit into memory; make it smaller first.</source>
            <translation>内存容纳不下 {name}；请先将其缩小。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} does not fit into memory; close other programs.</source>
            <translation>内存容纳不下 {name}；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} holds more than {limit} GB; it is not opened.</source>
            <translation>{name} 超过 {limit} GB；未打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is no OpenRaster file; open a picture or a project.</source>
            <translation>{name} 不是 OpenRaster 文件；请打开图片或项目。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged, or no project; open an older copy of it.</source>
            <translation>{name} 已损坏或不是项目；请打开较早的副本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged, or no OpenRaster file; export it as PNG.</source>
            <translation>{name} 已损坏或不是 OpenRaster 文件；请将其导出为 PNG。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' was written by another program; only its picture is opened.</source>
            <translation>“{name}”由其他程序写成；只打开其中的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' is open in another window; save this under another name.</source>
            <translation>“{name}”已在另一个窗口中打开；请将此项目另存为其他名称。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This project was written by a newer SinGAN Studio; install that to open it.</source>
            <translation>此项目由较新的 SinGAN Studio 写成；请安装新版本来打开它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>What was kept of the last session is damaged; it cannot be brought back.</source>
            <translation>上次会话保留的内容已损坏，无法找回。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' can have sides of {longest} pixels at most, the picture is {size}; save it as .png.</source>
            <translation>“{name}”的边长最多为 {longest} 像素，而图片为 {size}；请保存为 .png。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' does not end in a known format; use one of {known}.</source>
            <translation>“{name}”的扩展名不是已知格式；请使用以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' does not end in a known animation format; use one of {known}.</source>
            <translation>“{name}”的扩展名不是已知动画格式；请使用以下之一：{known}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' was not written because the animation has no frame; ask for at least 1.</source>
            <translation>未写入“{name}”，因为动画没有任何帧；请至少制作 1 帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>MP4 needs ffmpeg: {command}; or save the animation as .webp or .gif.</source>
            <translation>MP4 需要 ffmpeg：{command}；或将动画保存为 .webp 或 .gif。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The folder '{folder}' is not there, and cannot be made; choose another folder.</source>
            <translation>文件夹“{folder}”不存在，也无法创建；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' may not be written; choose another folder or file.</source>
            <translation>不允许写入“{path}”；请选择其他文件夹或文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' could not be written because the disk is full; free some space and try again.</source>
            <translation>磁盘已满，无法写入“{path}”；请腾出空间后重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' cannot be written because '{file}' is no folder; choose another folder.</source>
            <translation>无法写入“{path}”，因为“{file}”不是文件夹；请选择其他文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is a folder; add a file name.</source>
            <translation>“{path}”是文件夹；请加上文件名。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' could not be written: {why}; try another folder or format.</source>
            <translation>无法写入“{path}”：{why}；请尝试其他文件夹或格式。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The picture was turned upright as its EXIF says.</source>
            <translation>已按 EXIF 信息将图片旋转为正向。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{bits} bits per channel were reduced to 8.</source>
            <translation>每通道 {bits} 位已降为 8 位。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from 0 to 1 was scaled to 0 to 255.</source>
            <translation>0 到 1 的亮度已换算为 0 到 255。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from 0 to {high} was taken as black to white.</source>
            <translation>0 到 {high} 的亮度视为从黑到白。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from {low} to {high} was stretched to 0 to 255.</source>
            <translation>{low} 到 {high} 的亮度已拉伸为 0 到 255。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The inks (CMYK) were converted without a colour profile.</source>
            <translation>油墨色 (CMYK) 已在没有颜色配置文件的情况下转换。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The colour profile is broken or of another colour space and was ignored.</source>
            <translation>颜色配置文件已损坏或属于其他颜色空间，已忽略。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Colours were converted from '{profile}' to sRGB.</source>
            <translation>颜色已从“{profile}”转换为 sRGB。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Only the first of {count} frames is used.</source>
            <translation>只使用 {count} 帧中的第一帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Nothing would be left of the layer; draw the outline around the object.</source>
            <translation>图层将什么也不剩；请围绕对象勾画轮廓。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo itself is never changed: there must be another layer below the one to merge.</source>
            <translation>照片本身永远不会更改：要合并的图层下方必须有另一个图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Only layers that are shown can be merged: show both first.</source>
            <translation>只能合并显示的图层：请先将两者都显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo itself is never changed: choose another layer, or duplicate the photo.</source>
            <translation>照片本身永远不会更改：请选择其他图层，或复制照片图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This picture has {size} pixels and the enlarged one {part}; choose the original of that size.</source>
            <translation>此图片有 {size} 像素，而放大后的图片有 {part}；请选择该尺寸的原图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No photo is open; open one first.</source>
            <translation>没有打开的照片；请先打开一张。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is being learnt in another window or by a command; here it is edited with what is learnt so far, and learnt on when that has ended.</source>
            <translation>这张照片正在另一个窗口或由命令学习；这里使用目前学到的内容编辑，待其结束后再继续学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' was learnt from another photo; it is not used.</source>
            <translation>“{path}”是从另一张照片学得的；未使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This picture has {photo} pixels, {width}×{height} at the size it is learnt at, and at least {least} are needed on each side; take a larger or less narrow one.</source>
            <translation>此图片有 {photo} 像素，学习尺寸为 {width}×{height}，每边至少需要 {least}；请使用更大或不那么狭长的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The time is too short to learn scale {scale} and finer ones; they stay patch detail.</source>
            <translation>时间太短，无法学习尺度 {scale} 及更精细的尺度；它们仍为图块细节。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn scale {scale} and finer ones further; they stay as they are. Learning at a smaller size needs less.</source>
            <translation>内存不足，无法继续学习尺度 {scale} 及更精细的尺度；它们保持原样。以较小尺寸学习所需内存较少。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free; choose a smaller size to learn at, or close other programs.</source>
            <translation>学习到“{preset}”约需 {wanted} GB 内存，可用 {free} GB；请选择较小的学习尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free: it ends before that; to go on, choose a smaller size to learn at, or close other programs.</source>
            <translation>学习到“{preset}”约需 {wanted} GB 内存，可用 {free} GB：学习会在此之前结束；要继续，请选择较小的学习尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be written to '{path}' ({why}); free some space or choose another place.</source>
            <translation>无法将模型写入“{path}”({why})；请腾出空间或选择其他位置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be written to '{path}' ({why}); free some space or choose another place. Until then what is learnt is lost when the program ends.</source>
            <translation>无法将模型写入“{path}”({why})；请腾出空间或选择其他位置。在此之前，程序结束时学到的内容会丢失。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to write the model to '{path}'; close other programs.</source>
            <translation>内存不足，无法将模型写入“{path}”；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is damaged or was made by something else ({why}); learn the photo again.</source>
            <translation>“{path}”已损坏或由其他程序生成 ({why})；请重新学习照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is not a model of SinGAN Studio, or only part of one.</source>
            <translation>“{path}”不是 SinGAN Studio 的模型，或只是其中一部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' has format {version}, and this program reads up to {newest}; update it.</source>
            <translation>“{path}”的格式为 {version}，而本程序最高支持 {newest}；请更新程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This model is learnt {have}, not {wanted}; leave that as it is, or learn the photo anew.</source>
            <translation>此模型按 {have} 学习，而不是 {wanted}；请保持不变，或重新学习照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is too small for edits: it has one scale only; take a larger one.</source>
            <translation>这张照片太小，无法编辑：它只有一个尺度；请使用更大的照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Nothing is edited: the mask is all black; paint white where the photo may change.</source>
            <translation>没有编辑任何内容：蒙版全黑；请将照片可以改变之处涂白。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is too small to keep a layout: it has one scale only; do without.</source>
            <translation>这张照片太小，无法保留布局：它只有一个尺度；请不要使用此选项。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>At start scale {start} there is no layout to keep; do without, or start lower.</source>
            <translation>在起始尺度 {start} 没有可保留的布局；请不要使用此选项，或从更低的尺度开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} pixels are too few for a sample of this photo of {photo}; choose a larger size.</source>
            <translation>{size} 像素对于 {photo} 照片的样本来说太小；请选择更大的尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} is more than {limit} megapixels; choose a smaller size.</source>
            <translation>{size} 超过 {limit} 百万像素；请选择更小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A sample of {size} takes about {wanted} GB of memory and {free} GB are free; choose a smaller size, or close other programs.</source>
            <translation>{size} 的样本约需 {wanted} GB 内存，可用 {free} GB；请选择更小的尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} enlarged {factor} times is more than {limit} megapixels; choose a smaller factor.</source>
            <translation>{size} 放大 {factor} 倍超过 {limit} 百万像素；请选择较小的倍数。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo's last scale has not learnt; give it more time or memory.</source>
            <translation>这张照片的最后一个尺度未学习；请给它更多时间或内存。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A picture of {photo} pixels is too small to learn from; take one of {least} or more.</source>
            <translation>{photo} 像素的图片太小，无法学习；请使用 {least} 或更大的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Diversity cannot be measured for a photo of one flat grey value.</source>
            <translation>对于只有单一灰度值的照片，无法测量多样性。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>SIFID needs the FID Inception weights, which are not installed: {how}</source>
            <translation>SIFID 需要 FID Inception 权重，但尚未安装：{how}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A picture of {size} px is too small to measure SIFID: both sides must have at least {least} px.</source>
            <translation>{size} px 的图片太小，无法测量 SIFID：两边至少需要 {least} px。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>SSIM needs pictures of {least} px or more on both sides; take larger ones.</source>
            <translation>SSIM 需要两边均不小于 {least} px 的图片；请使用更大的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Work is spread by Dask, which is not installed; pip install 'singan-studio[cluster]' adds it.</source>
            <translation>任务由 Dask 分发，但它尚未安装；运行 pip install 'singan-studio[cluster]' 即可添加。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No scheduler of Dask answers at {address} ({why}); check the address, and whether it wants tls:// and which certificates.</source>
            <translation>{address} 上没有 Dask 调度器应答（{why}）；请检查地址，以及它是否需要 tls:// 和哪些证书。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no file '{path}'; check its name.</source>
            <translation>没有文件“{path}”；请检查其名称。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The certificates for {address} cannot be used ({why}); they are PEM files.</source>
            <translation>用于 {address} 的证书无法使用（{why}）；它们应为 PEM 文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{address} needs certificates: name the one to trust, your own, and its key.</source>
            <translation>{address} 需要证书：请指定受信任的证书、您自己的证书及其密钥。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No worker is connected to {address}; start one on the computer that is to learn, by: dask worker {same}</source>
            <translation>没有工作进程连接到 {address}；请在要学习的计算机上启动一个：dask worker {same}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The scheduler at {address} does not answer any more; try again, and it goes on from there.</source>
            <translation>{address} 上的调度器不再应答；请重试，它会从那里继续。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A worker of {address} lacks {name}; install SinGAN Studio {version} with '[cluster]' there, and try again.</source>
            <translation>{address} 的一个工作进程缺少 {name}；请在那里安装带“[cluster]”的 SinGAN Studio {version}，然后重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The worker {address} has SinGAN Studio {version}, and here is {ours}; install the same on both.</source>
            <translation>工作进程 {address} 使用 SinGAN Studio {version}，而这里是 {ours}；请在两边安装相同版本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Several workers were lost with this photo; it may need more memory than they have.</source>
            <translation>多个工作进程在处理这张照片时丢失；它需要的内存可能超过它们所拥有的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The other computer has not enough memory to learn this photo further.</source>
            <translation>另一台计算机的内存不足，无法继续学习这张照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo is learnt as far as that already; choose a station further on.</source>
            <translation>这张照片已经学到那一步；请选择更远的一站。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no folder '{path}'; check its name.</source>
            <translation>没有文件夹“{path}”；请检查其名称。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no folder '{name}' in '{path}', only {there}; call the two real and fake, or on the command line name them by --real and --fake.</source>
            <translation>“{path}”中没有文件夹“{name}”，只有 {there}；请将这两个文件夹命名为 real 和 fake，或在命令行中用 --real 和 --fake 指定。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{real}' and '{fake}' hold too few pairs of a photo and a fake of the same name; a study needs two or more.</source>
            <translation>“{real}”和“{fake}”中同名的照片与伪造图太少；一项研究至少需要两对。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' and '{other}' in '{path}' have one name; rename one.</source>
            <translation>“{path}”中的“{name}”和“{other}”名称相同；请重命名其中一个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no picture in '{path}'; choose a folder of pictures.</source>
            <translation>“{path}”中没有图片；请选择一个图片文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to start the engine; close other programs and start again.</source>
            <translation>内存不足，无法启动引擎；请关闭其他程序后重新启动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for this photo; open a smaller one, or close other programs.</source>
            <translation>内存不足，无法打开这张照片；请打开较小的照片，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn this photo further; choose a smaller size to learn at, or close other programs.</source>
            <translation>内存不足，无法继续学习这张照片；请选择较小的学习尺寸，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn this photo elsewhere; close other programs.</source>
            <translation>内存不足，无法在别处学习这张照片；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for this result; edit a smaller area, or close other programs.</source>
            <translation>内存不足，无法生成此结果；请编辑较小的区域，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the thumbnails; edit a smaller area, or close other programs.</source>
            <translation>内存不足，无法生成缩略图；请编辑较小的区域，或关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for a sample of this size; choose a smaller one.</source>
            <translation>内存不足，无法生成这种尺寸的样本；请选择更小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for an animation of this size; choose a smaller one.</source>
            <translation>内存不足，无法制作这种尺寸的动画；请选择更小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to enlarge so much; choose a smaller factor, or a selection.</source>
            <translation>内存不足，无法放大这么多；请选择较小的倍数，或只放大选区。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to judge the model; close other programs and try again.</source>
            <translation>内存不足，无法评估模型；请关闭其他程序后重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to export an animation of this size; choose a smaller one.</source>
            <translation>内存不足，无法导出这种尺寸的动画；请选择更小的尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to find where this came from; edit a smaller area.</source>
            <translation>内存不足，无法查找来源；请编辑较小的区域。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the photo's colours; close other programs.</source>
            <translation>内存不足，无法取得照片的颜色；请关闭其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the contact sheet; edit a smaller area.</source>
            <translation>内存不足，无法制作联系表；请编辑较小的区域。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to compare the edit with the photo; edit a smaller area.</source>
            <translation>内存不足，无法将编辑与照片比较；请编辑较小的区域。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The engine could not be started; install SinGAN Studio again.</source>
            <translation>无法启动引擎；请重新安装 SinGAN Studio。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo could not be made ready because of a fault in the program; try another one.</source>
            <translation>由于程序故障，无法准备这张照片；请尝试另一张。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning ended by a fault in the program; what was learnt before is kept, start it again.</source>
            <translation>由于程序故障，学习已结束；之前学到的内容已保留，请重新开始学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning elsewhere ended by a fault in the program; what has come back is kept.</source>
            <translation>由于程序故障，在别处的学习已结束；已传回的内容已保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This result could not be made because of a fault in the program; change the edit a little.</source>
            <translation>由于程序故障，无法生成此结果；请稍微改变编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The thumbnails could not be made because of a fault in the program; change the edit a little.</source>
            <translation>由于程序故障，无法生成缩略图；请稍微改变编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The samples could not be made because of a fault in the program; try other settings.</source>
            <translation>由于程序故障，无法生成样本；请尝试其他设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The animation could not be made because of a fault in the program; try other settings.</source>
            <translation>由于程序故障，无法制作动画；请尝试其他设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo could not be enlarged because of a fault in the program; try other settings.</source>
            <translation>由于程序故障，无法放大照片；请尝试其他设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be judged because of a fault in the program; try again.</source>
            <translation>由于程序故障，无法评估模型；请重试。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The animation could not be exported because of a fault in the program; try another format.</source>
            <translation>由于程序故障，无法导出动画；请尝试其他格式。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Where this came from could not be found because of a fault in the program; change the edit.</source>
            <translation>由于程序故障，无法查找来源；请改变编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo's colours could not be found because of a fault in the program; try another scale.</source>
            <translation>由于程序故障，无法取得照片的颜色；请尝试其他尺度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The contact sheet could not be made because of a fault in the program; change the edit.</source>
            <translation>由于程序故障，无法制作联系表；请改变编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The edit could not be compared with the photo because of a fault in the program; change it.</source>
            <translation>由于程序故障，无法将编辑与照片比较；请改变编辑。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>CPU, 1 thread</source>
            <translation>CPU，1 线程</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>CPU, {count} threads</source>
            <translation>CPU，{count} 线程</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Moved region</source>
            <translation>移动的区域</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Filled hole</source>
            <translation>填补的空缺</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>What the engine computes on</source>
            <translation>引擎使用的计算设备</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>How large the picture is shown</source>
            <translation>图片的显示比例</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <location filename="../../singan_studio/ui/tools/zoom.py" />
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom</source>
            <translation>缩放</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Position of the pointer</source>
            <translation>指针位置</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Colour under the pointer</source>
            <translation>指针处的颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Red, green and blue under the pointer, 0 to 255, as shown</source>
            <translation>指针处所显示的红、绿、蓝值，0 到 255</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Enlarging</source>
            <translation>正在放大</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop enlarging</source>
            <translation>停止放大</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop rendering</source>
            <translation>停止渲染</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop learning, keep what is learnt</source>
            <translation>停止学习，保留学到的内容</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Memory this program uses</source>
            <translation>本程序使用的内存</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Fit the window</source>
            <translation>适合窗口</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>'{path}' cannot be written ({why}); the answers are lost when this window is closed.</source>
            <translation>无法写入“{path}”（{why}）；关闭此窗口后回答将丢失。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Space begins. Esc leaves at any time; what was answered is kept.</source>
            <translation>按空格键开始。随时可按 Esc 离开；已回答的会保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>50 % would mean that fakes cannot be told from photos.</source>
            <translation>50 % 表示伪造图与照片无法区分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Real or fake?</source>
            <translation>真还是假？</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>From now on it counts</source>
            <translation>从现在起计分</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>← or F: the left one        → or J: the right one</source>
            <translation>← 或 F：左边的        → 或 J：右边的</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>← or F: a photo        → or J: a fake</source>
            <translation>← 或 F：照片        → 或 J：伪造图</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Esc closes.</source>
            <translation>按 Esc 关闭。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>fake</source>
            <translation>伪造图</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>photo</source>
            <translation>照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Thank you</source>
            <translation>谢谢</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{n} of {all}</source>
            <translation>第 {n} 个，共 {all} 个</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>Wrong answers: {rate}.</source>
            <translation>错误回答：{rate}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Tutorial {n} of {all}</source>
            <translation>练习 {n}，共 {all} 个</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Right.</source>
            <translation>正确。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Wrong.</source>
            <translation>错误。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Which one is the fake?</source>
            <translation>哪一张是伪造图？</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Photo or fake?</source>
            <translation>照片还是伪造图？</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>You will see two pictures side by side for {s:g} second: a photo, and a fake made of it.</source>
            <translation>您将看到并排的两张图片，持续 {s:g} 秒：一张照片，和一张由它生成的伪造图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>You will see one picture for {s:g} second: a photo, or a fake made of a photo.</source>
            <translation>您将看到一张图片，持续 {s:g} 秒：一张照片，或一张由照片生成的伪造图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>The first {n} are practice, and you are told the truth; the next {m} count.</source>
            <translation>前 {n} 个是练习，会告诉您答案；之后的 {m} 个计分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>There are {m} of them.</source>
            <translation>共有 {m} 个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{n} trials follow, without the truth.
Space goes on.</source>
            <translation>接下来有 {n} 次测试，不告诉答案。
按空格键继续。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{verdict} Space goes on.</source>
            <translation>{verdict}按空格键继续。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Colours</source>
            <translation>颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Upper: colour to paint with. Lower: background colour.
Click to choose, X exchanges them.</source>
            <translation>上方：绘制颜色。下方：背景颜色。
点击选择，X 互换。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Tools</source>
            <translation>工具</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Colour to paint with</source>
            <translation>绘制颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Background colour</source>
            <translation>背景颜色</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Brush</source>
            <translation>画笔</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Drag to paint · Shift-click: straight line · Alt: pick a colour · [ ]: size · 1–0: opacity</source>
            <translation>拖动绘制 · Shift+点击：直线 · Alt：取色 · [ ]：大小 · 1–0：不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Brush stroke</source>
            <translation>画笔笔触</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Pressure: size</source>
            <translation>压感：大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Press the pen harder for broader strokes.</source>
            <translation>用力按笔，笔触更粗。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Pressure: opacity</source>
            <translation>压感：不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Press the pen harder for strokes that cover more.</source>
            <translation>用力按笔，笔触覆盖更多。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Eraser</source>
            <translation>橡皮擦</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Drag to erase from the active layer · Shift-click: straight line · [ ]: size · 1–0: opacity</source>
            <translation>拖动从当前图层擦除 · Shift+点击：直线 · [ ]：大小 · 1–0：不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Erase</source>
            <translation>擦除</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>There is nothing to erase on the photo: choose a layer above it, or bring the photo back with the Restore tool.</source>
            <translation>照片上没有可擦除的内容：请选择其上方的图层，或用“恢复”工具恢复照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>The layer '{name}' is hidden: show it first.</source>
            <translation>图层“{name}”已隐藏：请先显示它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Eyedropper</source>
            <translation>吸管</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Click a colour of the picture to paint with it · Drag to compare before you choose</source>
            <translation>点击图片中的颜色用于绘制 · 拖动可先比较再选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Sample</source>
            <translation>取样</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>How much of the picture makes the colour.</source>
            <translation>图片中多大范围决定颜色。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>1 pixel</source>
            <translation>1 像素</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Exactly the pixel under the tip.</source>
            <translation>正好是指针尖端的像素。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>3 × 3</source>
            <translation>3 × 3</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>The mean of nine pixels: evens out noise.</source>
            <translation>九个像素的平均值：消除噪点。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>5 × 5</source>
            <translation>5 × 5</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>The mean of 25 pixels: evens out grain and texture.</source>
            <translation>25 个像素的平均值：消除颗粒和纹理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>From the photo's left edge to the layer's.</source>
            <translation>从照片左边缘到图层左边缘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>From the photo's upper edge to the layer's.</source>
            <translation>从照片上边缘到图层上边缘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How wide the layer is, before it is turned.</source>
            <translation>图层旋转前的宽度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Corners and the numbers scale width and height alike; Shift does the opposite.</source>
            <translation>拖动角点或更改数值时宽高同比缩放；按住 Shift 则相反。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How high the layer is, before it is turned.</source>
            <translation>图层旋转前的高度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Angle</source>
            <translation>角度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How far the layer is turned, clockwise.</source>
            <translation>图层顺时针旋转的角度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Flip left to right</source>
            <translation>水平翻转</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Mirror the layer left to right.</source>
            <translation>将图层左右镜像。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Flip top to bottom</source>
            <translation>垂直翻转</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Mirror the layer top to bottom.</source>
            <translation>将图层上下镜像。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Own size</source>
            <translation>原始大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Back to the layer's own size, upright: nothing was lost by scaling it.</source>
            <translation>恢复图层的原始大小和正向：缩放没有损失任何内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Fill</source>
            <translation>填充</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Click an area to fill it with the foreground colour; a selection limits it</source>
            <translation>点击区域，用前景色填充；选区会限制范围</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Tolerance</source>
            <translation>容差</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>How far colours may differ from the clicked one and still be filled.</source>
            <translation>颜色与点击处相差多少仍会被填充。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Contiguous</source>
            <translation>连续</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Fill only what hangs together with the clicked pixel; else like colours everywhere.</source>
            <translation>只填充与点击像素相连的部分；否则填充各处相近的颜色。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/hand.py" />
            <source>Hand</source>
            <translation>抓手</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/hand.py" />
            <source>Drag to move the picture in the view (with any tool: hold Space) · Double-click: see all of it</source>
            <translation>拖动以移动视图中的图片（任何工具下按住空格键）· 双击：查看全部</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Lasso selection</source>
            <translation>套索选区</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Drag around something to select it, or click corner by corner</source>
            <translation>在对象周围拖动选择，或逐点点击</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Click the next corner · Enter, a double-click or the first corner: close · Backspace: one back · Esc: give up</source>
            <translation>点击下一个角点 · Enter、双击或第一个角点：闭合 · Backspace：后退一步 · Esc：放弃</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask brush</source>
            <translation>蒙版画笔</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Drag over what to re-render or to keep · Alt or X: the other of the two · Shift-click: straight line · [ ]: size</source>
            <translation>在要重新渲染或要保留之处拖动 · Alt 或 X：另一种 · Shift+点击：直线 · [ ]：大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Drag over what you do not like of the result: it is made anew · [ ]: size</source>
            <translation>在结果中不满意之处拖动：会重新生成 · [ ]：大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: re-render</source>
            <translation>蒙版：重新渲染</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: keep</source>
            <translation>蒙版：保留</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: automatic</source>
            <translation>蒙版：自动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>What becomes of the place that is brushed over.</source>
            <translation>涂抹之处会怎样处理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>There is no result to re-roll; paint, paste or move something first.</source>
            <translation>没有可重新随机的结果；请先绘制、粘贴或移动一些内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>There is no result here; brush over a part of it.</source>
            <translation>此处没有结果；请涂抹结果的某一部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Re-render</source>
            <translation>重新渲染</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It is made anew, edited or not.</source>
            <translation>无论是否编辑过，都重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It stays as it is on the canvas, even if edited.</source>
            <translation>即使编辑过，也保持画布上的样子。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Automatic</source>
            <translation>自动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It is made anew where it was edited.</source>
            <translation>编辑过之处重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>New variants are made there; the rest of the result stays as it is.</source>
            <translation>在此处生成新变体；结果的其余部分保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>Rectangle selection</source>
            <translation>矩形选区</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>Drag to select a rectangle · Shift: square · Alt: from the middle</source>
            <translation>拖动选择矩形 · Shift：正方形 · Alt：从中心</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>{width} × {height} px · Shift: square · Alt: from the middle · Esc: back</source>
            <translation>{width} × {height} px · Shift：正方形 · Alt：从中心 · Esc：返回</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/region.py" />
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Move selection outline</source>
            <translation>移动选区轮廓</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Move region</source>
            <translation>移动区域</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Copy region</source>
            <translation>复制区域</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Drag to paint the original photo back · Shift-click: straight line · [ ]: size · 1–0: opacity</source>
            <translation>拖动将原照片画回来 · Shift+点击：直线 · [ ]：大小 · 1–0：不透明度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Restore photo</source>
            <translation>恢复照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>There is nothing to restore: the photo is as it was.</source>
            <translation>没有可恢复的内容：照片与原来一样。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Coarse–fine brush</source>
            <translation>粗细画笔</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Drag over the edit: orange re-imagines, blue only retouches · Alt or X: the other · [ ]: size</source>
            <translation>在编辑上拖动：橙色重新构想，蓝色仅润饰 · Alt 或 X：另一种 · [ ]：大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Nothing is edited here yet; paint, paste or move something, then this counts.</source>
            <translation>此处尚无编辑；请绘制、粘贴或移动一些内容，之后才会生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>How the place that is brushed over is made anew.</source>
            <translation>涂抹之处如何重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>By</source>
            <translation>幅度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>How much coarser or finer: by so many steps of the slider.</source>
            <translation>更粗或更细多少：以滑块的级数计。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Re-imagine</source>
            <translation>重新构想</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Retouch</source>
            <translation>润饰</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>As the slider</source>
            <translation>按滑块</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>steps</source>
            <translation>级</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters coarser than the rest of the edit: the photo decides more.</source>
            <translation>以比编辑其余部分更粗的级别进入：更多由照片决定。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters finer than the rest of the edit: your strokes stay as they are.</source>
            <translation>以比编辑其余部分更细的级别进入：笔触保持原样。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters as the slider says, again.</source>
            <translation>重新按滑块的位置进入。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Inside the selection: drag moves the region, Alt-drag copies it, Ctrl-drag only the outline</source>
            <translation>选区内：拖动移动区域，Alt+拖动复制，Ctrl+拖动仅移动轮廓</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>How a new selection joins the one there is.</source>
            <translation>新选区如何与现有选区结合。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Add to selection</source>
            <translation>添加到选区</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Subtract from selection</source>
            <translation>从选区减去</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Intersect selection</source>
            <translation>与选区交叉</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Select</source>
            <translation>选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Select nothing</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection takes the place of the one there is.</source>
            <translation>新选区取代现有选区。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection is added to the one there is.
Key: Shift</source>
            <translation>新选区添加到现有选区。
按键：Shift</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Subtract</source>
            <translation>减去</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection is taken off the one there is.
Key: Alt</source>
            <translation>从现有选区减去新选区。
按键：Alt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Intersect</source>
            <translation>交叉</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Only what both have in common.
Keys: Shift+Alt</source>
            <translation>只保留两者共有的部分。
按键：Shift+Alt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How broad a stroke is, in pixels of the photo.
Keys: [ ]</source>
            <translation>笔触的宽度，以照片像素计。
按键：[ ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Hardness</source>
            <translation>硬度</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How sharp the edge of a stroke is: 0 % fades out from the middle.
Keys: Shift+[ ]</source>
            <translation>笔触边缘的锐利程度：0 % 从中心起渐隐。
按键：Shift+[ ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How much one stroke covers at most, however often it crosses itself.
Keys: 1 to 9, 0</source>
            <translation>一笔最多覆盖多少，无论自身交叉多少次。
按键：1 到 9、0</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Move and transform</source>
            <translation>移动与变换</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Drag to move, handles to scale (Shift: free shape), just outside a corner to turn (Shift: 15°) · Arrow keys: 1 px, with Shift 10</source>
            <translation>拖动移动，拖动控制点缩放（Shift：自由变形），角点外侧旋转（Shift：15°）· 方向键：1 px，按 Shift 为 10</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: free or fixed shape · Alt: around the middle · Esc: back</source>
            <translation>Shift：自由或固定比例 · Alt：围绕中心 · Esc：返回</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Click something pasted or painted to move it; the photo itself stays in place</source>
            <translation>点击粘贴或绘制的内容以移动它；照片本身保持原位</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Move layer</source>
            <translation>移动图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Turn layer</source>
            <translation>旋转图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Scale layer</source>
            <translation>缩放图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Flip layer</source>
            <translation>翻转图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: straight · Esc: back</source>
            <translation>Shift：直线方向 · Esc：返回</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: steps of 15° · Esc: back</source>
            <translation>Shift：每步 15° · Esc：返回</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Magic wand</source>
            <translation>魔棒</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Click an area of like colour to select it · Shift: add · Alt: subtract</source>
            <translation>点击颜色相近的区域进行选择 · Shift：添加 · Alt：减去</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>How far colours may differ from the clicked one and still be selected.</source>
            <translation>颜色与点击处相差多少仍会被选中。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Select only what hangs together with the clicked pixel; else like colours everywhere.</source>
            <translation>只选择与点击像素相连的部分；否则选择各处相近的颜色。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>All layers</source>
            <translation>所有图层</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Look at the picture as all layers make it; otherwise at the active layer alone.</source>
            <translation>以所有图层合成的图片为准；否则只看当前图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/zoom.py" />
            <source>Click: closer · Alt-click: further away · Drag around what to see large</source>
            <translation>点击：放大 · Alt+点击：缩小 · 拖动框出要放大的部分</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>The folder of the study, with photos in “real” and fakes in “fake”</source>
            <translation>研究的文件夹，照片在“real”中，伪造图在“fake”中</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>All are in '{name}'.</source>
            <translation>全部回答在“{name}”中。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom out</source>
            <translation>缩小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom out (−)</source>
            <translation>缩小 (−)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom in</source>
            <translation>放大</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom in (+)</source>
            <translation>放大 (+)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Show all of it (0)</source>
            <translation>显示全部 (0)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>One pixel of the picture is one of the screen (1)</source>
            <translation>图片的一个像素对应屏幕的一个像素 (1)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/wipe.py" />
            <source>Comparison</source>
            <translation>比较</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Mountains</source>
            <translation>山峦</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Forest path</source>
            <translation>林间小路</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Balloons</source>
            <translation>热气球</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Birds</source>
            <translation>飞鸟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Shore</source>
            <translation>海岸</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Pebbles</source>
            <translation>卵石</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Drop a photo here</source>
            <translation>将照片拖放到这里</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Open a photo…</source>
            <translation>打开照片…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Chooses a photo from your files.</source>
            <translation>从您的文件中选择照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Takes the picture on the clipboard.</source>
            <translation>使用剪贴板中的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Welcome</source>
            <translation>欢迎</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Paint, paste or move something in a photo: it is made anew of the photo's own matter.</source>
            <translation>在照片中绘制、粘贴或移动一些内容：它会用照片自身的素材重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Recent</source>
            <translation>最近</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Samples to try</source>
            <translation>可试用的样例</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Opens this sample photo.</source>
            <translation>打开这张样例照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/coarse_fine.py" />
            <source>Coarse</source>
            <translation>粗略</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/coarse_fine.py" />
            <source>Fine</source>
            <translation>精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Results from coarse to fine</source>
            <translation>从粗略到精细的结果</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Coarse to fine, {where}</source>
            <translation>从粗略到精细，{where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Coarsest, {where}</source>
            <translation>最粗略，{where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Finest, {where}</source>
            <translation>最精细，{where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Strong line: how far the learnt photo still is from the real one.
Faint line: how well the critic tells real patches from made ones.
Both settle when a scale is learnt; a vertical line is the start of the next scale.</source>
            <translation>粗线：学到的照片与真实照片还差多远。
细线：判别器区分真实图块与生成图块的能力。
一个尺度学完时两者都会趋于平稳；竖线表示下一尺度的开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Difference {rmse:.3f}</source>
            <translation>差异 {rmse:.3f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Critic {critic:.2f}</source>
            <translation>判别器 {critic:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Difference from the photo {rmse:.3f}, critic {critic:.2f}</source>
            <translation>与照片的差异 {rmse:.3f}，判别器 {critic:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Back to the photo</source>
            <translation>返回照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Shows your picture again. Keys: Esc, Space</source>
            <translation>重新显示您的图片。按键：Esc、空格键</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Opens this as a photo of its own. Key: Enter</source>
            <translation>将其作为单独的照片打开。按键：Enter</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Animation</source>
            <translation>动画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Click or Space: play and pause. Left and Right: frame by frame.</source>
            <translation>点击或按空格键：播放和暂停。左右方向键：逐帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Frame</source>
            <translation>帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows another frame.</source>
            <translation>显示另一帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Frame before</source>
            <translation>上一帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows the frame before (Left).</source>
            <translation>显示上一帧（左方向键）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Next frame</source>
            <translation>下一帧</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows the next frame (Right).</source>
            <translation>显示下一帧（右方向键）。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Lets the animation stand still.</source>
            <translation>让动画静止。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Play</source>
            <translation>播放</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Plays the animation.</source>
            <translation>播放动画。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/section.py" />
            <source>Shows or hides this part.</source>
            <translation>显示或隐藏此部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/shape_frame.py" />
            <source>Drag an edge or a corner to another shape: the samples follow.
Arrow keys do it too; a double click goes back to the photo's own. Dashed: the photo.</source>
            <translation>拖动边或角改变形状：样本随之变化。
方向键也可以；双击恢复照片的形状。虚线：照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/shape_frame.py" />
            <source>Shape of the samples</source>
            <translation>样本的形状</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/slider.py" />
            <source>Double-click: back to {default}.</source>
            <translation>双击：恢复为 {default}。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/swatches.py" />
            <source>{name} ({red}, {green}, {blue}): click to paint with it.</source>
            <translation>{name} ({red}, {green}, {blue})：点击用于绘制。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Contact shee&amp;t…</source>
            <translation>联系表(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Shows every variant at every position from coarse to fine on one sheet, to choose from.</source>
            <translation>在一张表上显示从粗略到精细各级的所有变体，供选择。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Enlar&amp;ge…</source>
            <translation>放大图片(&amp;G)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Makes the picture two to four times as large, with detail learnt from the photo.</source>
            <translation>将图片放大到两至四倍，细节从照片学得。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Command palette…</source>
            <translation>命令面板(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Finds every command by a few letters.</source>
            <translation>输入几个字母即可找到任何命令。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>键盘快捷键(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Show the &amp;log's folder</source>
            <translation>显示日志文件夹(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Opens the folder where the log and reports of crashes are kept. Nothing of it is ever sent.</source>
            <translation>打开存放日志和崩溃报告的文件夹。其中的内容绝不会发送出去。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;About SinGAN Studio</source>
            <translation>关于 SinGAN Studio(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>About &amp;Qt</source>
            <translation>关于 Qt(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/windows.py" />
            <source>The picture is enlarged.</source>
            <translation>图片已放大。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/windows.py" />
            <source>The log is in {path}.</source>
            <translation>日志位于 {path}。</translation>
        </message>
    </context>
</TS>
