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
            <source>Interface size</source>
            <translation>界面大小</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Size of everything but the picture; changes when the studio is started again.</source>
            <translation>除图像以外一切的大小；重新启动工作室后生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Motion</source>
            <translation>运动</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Less of it keeps still what does not have to move: fades, outlines, signs of work; animations play only when asked.</source>
            <translation>减少动态时，不必动的都静止：淡出、选区轮廓、进行标志；动画只在要求时播放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Everything moves</source>
            <translation>全部动态</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Less motion</source>
            <translation>减少动态</translation>
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
            <location filename="../../singan_studio/ui/announcing.py" />
            <source>The result is there.</source>
            <translation>结果已出来。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/announcing.py" />
            <source>Undone: {edit}</source>
            <translation>已撤销：{edit}</translation>
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
            <location filename="../../singan_studio/ui/canvas/key_pointer.py" />
            <source>Pointer: arrow keys, Shift 10 px · Space: click, held down drag · Full stop: hold until pressed again · P: end</source>
            <translation>指针：方向键移动，Shift 为 10 px · 空格：单击，按住即拖动 · 句点：按住直到再按一次 · P：结束</translation>
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
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>'{name}' is a model; open it by the File menu.</source>
            <translation>“{name}”是模型；请通过“文件”菜单打开。</translation>
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
            <source>Open sample project</source>
            <translation>打开样例项目</translation>
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
            <source>By keys: arrows move, Space sets a corner, Backspace takes it back, Ctrl+A outlines all of it.</source>
            <translation>用键盘：方向键移动，空格设一个角点，退格键取消它，Ctrl+A 圈出全部。</translation>
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
            <location filename="../../singan_studio/ui/status.py" />
            <source>Enlarging</source>
            <translation>正在放大</translation>
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
            <location filename="../../singan_studio/ui/movie_progress.py" />
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
            <source>Open a photo, project or model</source>
            <translation>打开照片、项目或模型</translation>
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
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Skip the tour</source>
            <translation>跳过导览</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Ends the tour. Key: Esc</source>
            <translation>结束导览。按键：Esc</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Shows the step before.</source>
            <translation>显示上一步。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Shows the next step.</source>
            <translation>显示下一步。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>{number} of {all}</source>
            <translation>{number} / {all}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Tour, {step}</source>
            <translation>导览，{step}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>This is your photo</source>
            <translation>这是您的照片</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>It can be edited at once. The File menu opens other photos, projects and samples; you can also drop a photo on the window.</source>
            <translation>可以立即编辑。“文件”菜单可打开其他照片、项目和样例；也可以把照片拖放到窗口上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Paint on it</source>
            <translation>在上面作画</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Take the brush here, or with B, and paint something roughly, best in one of the photo's own colours, which stand in the Render panel. What you paint becomes photo.</source>
            <translation>在这里或按 B 拿起画笔，粗略地画点什么，最好用“渲染”面板中照片自身的颜色。您画的会变成照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Move a part of it</source>
            <translation>移动其中一部分</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Draw around something with the lasso, then drag it elsewhere: its old place is filled, its new one mended. With Alt you drag a copy.</source>
            <translation>用套索圈出一个东西，再拖到别处：旧处会被填补，新处会被修合。按住 Alt 则拖动副本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>From coarse to fine</source>
            <translation>从粗略到精细</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Coarse lets the photo re-imagine your edit; fine keeps it and adjusts texture. Drag the slider, or click one of the small results that appear below it.</source>
            <translation>粗略让照片重新构想您的编辑；精细保留它并调整纹理。拖动滑块，或单击下面出现的结果小图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Keep what you like</source>
            <translation>保留您喜欢的</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Accept puts the result on a layer of its own. The photo below is never changed, and everything can be undone.</source>
            <translation>“接受”把结果放到单独的图层上。下面的照片从不改变，一切都可以撤销。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>The photo is being learnt</source>
            <translation>照片正在被学习</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Results are made of patches of the photo until it is learnt to the end of this road. That takes hours, goes on by itself while you edit, and is kept for the next time.</source>
            <translation>在照片学到这条路的终点之前，结果由照片的图块构成。学习需要数小时，在您编辑时自动进行，并保留到下次。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Save and export</source>
            <translation>保存与导出</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Save keeps everything in a project to go on with; Export makes a picture of the photo's own size. Ctrl+K finds every command, and Shift+F1 explains whatever you point at.</source>
            <translation>“保存”把一切存入项目以便继续；“导出”生成与照片同尺寸的图片。Ctrl+K 可找到任何命令，Shift+F1 可解释您指向的任何东西。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Move region</source>
            <translation>移动区域</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Copy region</source>
            <translation>复制区域</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows a photo to work on, or a project with all its layers and results. The photo on disk is only read: whatever you do here, it stays as it is until you export over it yourself.</source>
            <translation>打开一张照片开始工作，或打开一个项目及其所有图层和结果。磁盘上的照片只会被读取：无论您在这里做什么，除非您自己导出覆盖它，它都保持原样。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings a second picture into the one that is open, as a layer that floats above it. Use it for an object that is to become part of the photo; Harmonise then gives it the photo's light and texture.</source>
            <translation>把第二张图片带入已打开的照片，作为浮在其上的图层。当某个对象要成为照片的一部分时使用它；随后“协调”会赋予它照片的光线和纹理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes your work into one file, so that you can go on another day exactly here. For a picture to show to others, export instead.</source>
            <translation>把您的工作写入一个文件，改天可以从这里原样继续。若要给别人看图片，请改用导出。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins a second file for this work, and leaves the first as it was saved last. Use it before you try something daring, or to turn a sample project into one of your own.</source>
            <translation>为这项工作另起一个文件，原文件保持上次保存的样子。在大胆尝试之前，或要把样例项目变成自己的项目时使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes an ordinary picture file of what you see, for printing, sending or another program. You choose name and format; outside of your edits its pixels are those of the photo, unless the format loses detail.</source>
            <translation>把您看到的内容写成普通图片文件，用于打印、发送或其他程序。您选择名称和格式；在编辑之外，像素与照片相同，除非格式有损。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Saves you the questions when you export time after time, for instance while another program shows the file.</source>
            <translation>一次次导出时免去提问，例如另一个程序正在显示该文件时。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens the window with everything that can be set once for all: theme, language, how far photos are learnt, how much memory and disk may be used.</source>
            <translation>打开窗口，设置一劳永逸的选项：主题、语言、照片学到什么程度、可用多少内存和磁盘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the photo away and goes back to the welcome page. You are asked first if something is not saved.</source>
            <translation>收起照片，回到欢迎页。如有未保存的内容，会先询问您。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the program. You are asked first if something is not saved; what is learnt so far is kept.</source>
            <translation>结束程序。如有未保存的内容，会先询问您；已学到的会保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a photo that comes with the program, to try things on. It is drawn by the program's authors, and you may do with it what you like.</source>
            <translation>打开程序自带的一张照片，供您试用。它由程序作者绘制，您可以随意使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a prepared edit of a sample photo, so that you see a result at once and can play with its slider. It is a copy: when you save it you are asked for a file, and the sample stays as it is.</source>
            <translation>打开样例照片上一个准备好的编辑，让您立刻看到结果并试试它的滑块。它是副本：保存时会询问文件，样例本身不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes back the last thing you did: a stroke, a move, an accepted result. You can go back step after step, to when the photo was opened; the History panel shows all of them.</source>
            <translation>撤回您最近做的事：一笔、一次移动、一个已接受的结果。可以一步步退回到打开照片时；“历史”面板列出全部步骤。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Does again what you took back. It works until you do something new instead.</source>
            <translation>重新做您撤回的事。只要您还没有做新的操作就有效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the selected part away and keeps it on the clipboard, to be pasted elsewhere. Only a layer above the photo can be cut from; to move a part of the photo itself, drag the selection.</source>
            <translation>去掉选中的部分并放到剪贴板，以便粘贴到别处。只能从照片之上的图层剪切；要移动照片本身的一部分，请拖动选区。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the picture on the clipboard, for pasting here or in another program. Without a selection it takes all of it, results included.</source>
            <translation>把图片放到剪贴板，可在这里或其他程序中粘贴。没有选区时复制整幅图，包括结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings in what you copied here or in another program, as a layer you can move, scale and turn. This is the quickest way to put a foreign object into a photo.</source>
            <translation>把您在这里或其他程序中复制的内容带进来，作为可以移动、缩放和旋转的图层。这是把外来对象放进照片的最快方法。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins with the copied picture as if you had opened it from a file, instead of laying it over the photo that is open.</source>
            <translation>把复制的图片当作从文件打开的照片来开始，而不是放到已打开的照片上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the active layer empty where something is selected, so that what lies below shows again. The photo itself, at the very bottom, cannot be cleared.</source>
            <translation>把活动图层选中之处清空，露出下面的内容。最底层的照片本身不能清除。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Pours the colour to paint with into the selection, all at once. A flat patch is enough: the result turns it into the photo's matter.</source>
            <translation>一次性把绘画颜色倒满选区。平涂一块就够了：结果会把它变成照片的素材。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes your edits away where something is selected, or all of them, so that the untouched photo shows. Use the Restore tool to do that with a brush.</source>
            <translation>在选中之处（或全部）去掉您的编辑，露出未改动的照片。若要用画笔来做，请用“恢复”工具。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects the whole picture, from border to border, for instance to copy it or to move all of it.</source>
            <translation>从边到边选中整幅图，例如要复制或移动全部。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the selection away. Do that when a tool seems to do nothing: with a selection it works only inside it.</source>
            <translation>取消选区。当工具似乎不起作用时请这样做：有选区时，工具只在其内部起作用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects what was not selected, and the other way round. Handy when the background is easier to select than the object before it.</source>
            <translation>选中原先未选的，反之亦然。当背景比前面的对象更容易选时很方便。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives you a clean sheet above the active layer. Paint on a layer of its own what you may want to hide, move or delete later.</source>
            <translation>在活动图层上方给您一张干净的纸。以后可能要隐藏、移动或删除的内容，画在单独的图层上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a second layer like the active one right above it, for instance to try a variation and keep the first.</source>
            <translation>在活动图层正上方再做一个同样的图层，例如试一种变化而保留原来的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the active layer away with all that is on it. The photo at the bottom stays always; Undo brings a layer back.</source>
            <translation>去掉活动图层及其上的一切。最底层的照片始终保留；撤销可以找回图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Joins the active layer with the one below, for good once you save and close. Use it when many layers become hard to tell apart.</source>
            <translation>把活动图层与下面一层合为一层，保存并关闭后不可再分。图层太多难以分辨时使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the active layer cover the one that lay above it. What is higher in the list hides what is lower.</source>
            <translation>让活动图层盖住原先在它上面的图层。列表中靠上的遮住靠下的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the layer below cover the active one. No layer can go below the photo.</source>
            <translation>让下面的图层盖住活动图层。任何图层都不能到照片之下。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture without the active layer, or with it again; nothing is lost. Hidden layers count neither for results nor for an export.</source>
            <translation>显示没有活动图层的图片，或重新显示它；什么也不会丢。隐藏的图层不计入结果，也不导出。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Helps to free a placed object from the background it came with. Draw roughly around it; the program looks for its border by itself.</source>
            <translation>帮您把置入的对象从它自带的背景中分离出来。在它周围粗略画一圈，程序自己寻找边界。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps of the layer only what is selected, yet forgets nothing: take the mask off and all of it is there again. Safer than erasing.</source>
            <translation>只保留图层选中的部分，却不忘记其余：去掉蒙版，一切又都回来。比擦除更安全。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the layer's mask off, so that all of the layer shows again.</source>
            <translation>去掉图层的蒙版，整个图层重新显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a selection of the layer's own shape, for instance to move the same outline on another layer or to re-roll just there.</source>
            <translation>按图层自身的形状建立选区，例如在另一图层上移动同样的轮廓，或只在那里重新随机。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes hold of the active layer to put it elsewhere, make it smaller, turn or mirror it. You can come back to it as often as you like: nothing is lost by scaling.</source>
            <translation>抓住活动图层，把它放到别处、缩小、旋转或镜像。您可以随时再来调整：缩放不会损失任何内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Paints with the colour below the tools. Paint roughly, in the photo's own colours: where you put a colour the result shows what has that colour in the photo.</source>
            <translation>用工具下方的颜色作画。用照片自身的颜色粗略地画：您在哪里放一种颜色，结果就在那里显示照片中具有该颜色的东西。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes paint off the active layer again, down to what lies below. The photo itself cannot be erased; to bring it back over everything use Restore.</source>
            <translation>把颜料从活动图层上擦掉，露出下面的内容。照片本身擦不掉；要让它盖过一切重现，请用“恢复”。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives an area of like colour another one by a click. Good for flat sketches, which the photo then turns into its own matter.</source>
            <translation>单击即可给颜色相近的区域换一种颜色。适合平涂草图，照片随后把它变成自身的素材。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes a colour out of the picture to paint with. Colours that are in the photo give the best results, so take them from there.</source>
            <translation>从图片中取一种颜色来画。照片里有的颜色效果最好，所以请从那里取。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings the untouched photo back where you paint, through all layers above it. Use it where a result went further than you wanted.</source>
            <translation>在您涂抹之处透过所有图层恢复未改动的照片。当结果做得过头时使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects any shape by drawing around it. Then drag inside it to move that region: its old place is filled, its new one mended.</source>
            <translation>画一圈即可选中任意形状。然后在其中拖动来移动该区域：旧处会被填补，新处会被修合。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects a rectangle. It is the quickest way to move, copy, re-roll or enlarge a part when its exact outline does not matter.</source>
            <translation>选中一个矩形。当精确轮廓不重要时，这是移动、复制、重新随机或放大一部分的最快方法。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects what has nearly the colour you click on, such as a sky. Tolerance says how nearly.</source>
            <translation>选中与您单击处颜色相近的内容，例如天空。容差决定有多相近。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Says yourself what is made anew and what stays, where the program's own choice is not what you want. It can also re-roll just what you brush over.</source>
            <translation>由您自己决定什么重新生成、什么保留，用在程序自己的选择不合意的地方。它也可以只对您刷过的地方重新随机。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets one part of an edit be re-imagined freely while another keeps your strokes. Paint orange where the photo should decide more, blue where your edit should.</source>
            <translation>让编辑的一部分自由地重新构想，而另一部分保留您的笔触。照片该多做主的地方涂橙色，您的编辑该多做主的地方涂蓝色。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves the view when the picture is larger than the window. It changes nothing in the picture.</source>
            <translation>当图片比窗口大时移动视图。它不改变图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture larger or smaller on the screen. It changes nothing in the picture.</source>
            <translation>在屏幕上把图片显示得更大或更小。它不改变图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Exchanges the two colours below the tools, so that you can paint with two of them in turn.</source>
            <translation>交换工具下方的两种颜色，让您可以轮流用两种颜色作画。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes back to plain black in front and white behind, for instance for drawing lines in a sketch.</source>
            <translation>回到前景纯黑、背景纯白，例如在草图中画线时。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you use every tool without a mouse: the arrow keys move a cross over the picture, Space presses. Good when your hand is not steady enough for single pixels, too.</source>
            <translation>不用鼠标也能使用每种工具：方向键在图像上移动十字，空格按下。手不够稳、要对准单个像素时也很好用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a window to mix any colour to paint with. It may stay open while you paint.</source>
            <translation>打开窗口，调配任意颜色来画。作画时它可以一直开着。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as a sketch: flat colours say what goes where, and the photo says how that looks. It starts coarse, so that shapes may change.</source>
            <translation>把您的编辑当作草图：平涂颜色说明什么在哪里，照片说明它看起来怎样。从粗略开始，所以形状可能改变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as a foreign object that is to look as if it had always been there. It starts fine, so that the object keeps its shape.</source>
            <translation>把您的编辑当作外来对象，使它看起来仿佛一直就在那里。从精细开始，所以对象保持形状。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as parts of the photo that were moved, copied or taken away: seams disappear and holes are filled.</source>
            <translation>把您的编辑当作照片中被移动、复制或去掉的部分：接缝消失，空洞被填补。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes one step towards coarse, where the photo decides more and your edit less. Try it when a result looks too much like your rough strokes.</source>
            <translation>向粗略走一步，照片更多做主，您的编辑更少做主。结果太像您的粗略笔触时试试它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes one step towards fine, where your edit stays as you made it and only its texture changes. Try it when a result loses what you painted.</source>
            <translation>向精细走一步，您的编辑保持原样，只改变纹理。结果丢失了您所画的内容时试试它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice again: other variants of the same edit, none better by rule. Use it when none of those shown pleases you.</source>
            <translation>再掷一次骰子：同一编辑的另一些变体，没有哪个规定更好。当显示的都不合意时使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice for the selected part alone, so that a result that is good elsewhere stays.</source>
            <translation>只对选中的部分再掷骰子，别处满意的结果保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the result for your edit at this moment. You need it when automatic previews are off, or were stopped.</source>
            <translation>此刻就为您的编辑生成结果。自动预览关闭或被停止时需要它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, every change of your edit gets a result at once. Off, you decide when to wait for one, which suits huge photos and slow machines.</source>
            <translation>打开时，编辑的每次改变都立即得到结果。关闭时由您决定何时等待结果，适合巨大的照片和较慢的机器。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the result that is shown as a new layer, and makes you free for the next edit. It can be undone, and the photo below is never touched.</source>
            <translation>把显示的结果保留为新图层，您就可以进行下一个编辑。它可以撤销，下面的照片从不被改动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the variant that is shown aside as a hidden layer and lets you look at others. Show it in the Layers panel when you decide.</source>
            <translation>把显示的变体作为隐藏图层放到一边，让您看别的。决定时在“图层”面板中显示它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the result off the picture, and what you painted, pasted or moved shows as you made it.</source>
            <translation>从图片上拿掉结果，您绘制、粘贴或移动的内容按原样显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you see for a moment what the picture was without the result, to judge what it changed.</source>
            <translation>让您暂时看到没有结果时的图片，以判断它改变了什么。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lays a line over the picture that you can drag: without the result on one side, with it on the other. The best way to compare details.</source>
            <translation>在图片上放一条可拖动的线：一边没有结果，另一边有结果。比较细节的最好方法。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture through the result, as if both were on tracing paper. Use it to see whether edges still lie where they were.</source>
            <translation>透过结果看到图片，仿佛两者都画在描图纸上。用来看边缘是否仍在原处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows nothing but what the result changed, brightened. Use it to be sure that the rest of the photo is untouched.</source>
            <translation>只显示结果改变的部分，并加亮。用来确认照片其余部分未被改动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a table of pictures, all variants from coarse to fine, when you would rather choose by eye than move the slider.</source>
            <translation>做一张图片表，包含从粗略到精细的所有变体，适合您更愿意用眼睛挑选而不是移动滑块的时候。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a window that makes a larger picture with more pixels, for a print or a detail. It takes seconds, or minutes when it learns first, and you can go on meanwhile.</source>
            <translation>打开窗口，制作像素更多的更大图片，用于打印或看细节。需要几秒，若先学习则需几分钟，其间您可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps you to the photo's own colours: what you paint is turned into the nearest of them. Results are truest then, for a colour that the photo lacks cannot become its matter.</source>
            <translation>让您只用照片自身的颜色：您所画的会变成其中最接近的颜色。这样结果最真，因为照片没有的颜色无法成为它的素材。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Marks those parts of your edit for which the photo holds nothing alike. There, expect a result that differs from what you painted.</source>
            <translation>标出编辑中照片里没有任何相似内容的部分。在那里，结果会与您所画的不同。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Forgets what you painted with the coarse–fine brush, so that the slider counts everywhere again.</source>
            <translation>忘掉您用粗细画笔涂的内容，滑块重新在各处生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the networks make results before they are better than patches, out of curiosity or to see whether more learning pays. Switch it off for the better picture.</source>
            <translation>让网络在胜过图块之前就生成结果，出于好奇，或看看继续学习是否值得。想要更好的图片就关掉它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Computes moving pictures of the photo, or of what is selected in it. They play as they come; change a slider and make it again until you like it.</source>
            <translation>计算照片或其选中部分的动态画面。边算边播放；改变滑块再做一次，直到满意。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the computing of an animation when you have seen enough. What is there can be played and exported.</source>
            <translation>看够了就结束动画的计算。已有的可以播放和导出。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the same photo move in another way, as if it were another moment.</source>
            <translation>让同一张照片以另一种方式运动，仿佛是另一个时刻。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Starts the animation, or holds it still to look at a frame.</source>
            <translation>开始播放动画，或停住以看某一帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes back by one frame, to look closely at how something moves.</source>
            <translation>后退一帧，以便仔细看运动的方式。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on by one frame, to look closely at how something moves.</source>
            <translation>前进一帧，以便仔细看运动的方式。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the last frame lead into the first. You want it for web pages and backgrounds, where an animation repeats for ever.</source>
            <translation>让最后一帧接到第一帧。用于网页和背景，动画在那里永远重复。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves what you selected, say the water, and holds everything else quite still, as in a cinemagraph.</source>
            <translation>让您选中的内容（比如水）运动，其余完全静止，如同微动图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a file of the animation to show to others: GIF runs everywhere, MP4 is the smallest. It is computed anew at the size you choose, in the background.</source>
            <translation>把动画做成文件给别人看：GIF 到处能播放，MP4 最小。它在后台按您选择的尺寸重新计算。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the writing of an animation file that takes too long. The animation in the panel stays.</source>
            <translation>结束耗时太久的动画文件写入。面板中的动画保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes new pictures that look as if they were taken at the same place as the photo. You can choose one to go on with while others come.</source>
            <translation>制作新的图片，看起来像是在照片的同一地点拍的。您可以先挑一张继续，其余的还在生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice for the samples: as many others, made in the same way.</source>
            <translation>为样本掷骰子：数量相同、做法相同的另一些样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the making of samples when one of those that are there will do.</source>
            <translation>当已有的样本中有一张合用时，结束制作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows one sample in place of your picture, at full size, to judge its details before you use it.</source>
            <translation>以原尺寸显示一张样本来代替您的图片，在使用前判断其细节。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with a sample as if it were a photo of its own: it can be edited, learnt, animated. Your present work is asked about first.</source>
            <translation>把样本当作独立的照片继续：可以编辑、学习、做动画。会先就您目前的工作询问您。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings a sample into your picture as a layer, of which you can use a part.</source>
            <translation>把样本带入您的图片作为图层，您可以使用其中一部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes one sample into a file of its own, for use elsewhere.</source>
            <translation>把一张样本写入单独的文件，供别处使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts one sample on the clipboard, to be pasted into another program.</source>
            <translation>把一张样本放到剪贴板，以粘贴到其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes relatives of a sample you like: what stands where stays, and its details are thrown anew.</source>
            <translation>制作您喜欢的样本的“亲戚”：什么在哪里不变，细节重新生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the varying of one sample; the next samples are free again.</source>
            <translation>结束对一张样本的变化；接下来的样本又是自由的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the photo as far as the first station. It is soon done and the beginning of all that follows.</source>
            <translation>让程序把照片学到第一站。很快完成，是后面一切的开端。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the photo as far as the second station, in minutes.</source>
            <translation>让程序把照片学到第二站，需要几分钟。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the whole photo as in the published work, over night. From then on networks make the results, and know the photo best.</source>
            <translation>让程序像已发表的工作那样学完整张照片，通常过夜。此后由网络生成结果，它们最了解这张照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives the whole machine to something else for a while. What is learnt stays, and editing goes on.</source>
            <translation>暂时把整台机器让给别的事。已学到的保留，编辑照常进行。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on learning where it stood still.</source>
            <translation>从停下的地方继续学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends learning for now, and keeps all of it. Later you can go on from there, also after the photo was closed.</source>
            <translation>暂且结束学习，全部保留。以后可以从那里继续，关闭照片之后也行。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Hands the photo to a faster computer of yours, or to one that may run over night, while you go on editing here. What it has learnt comes back by itself, and is kept like what was learnt here.</source>
            <translation>把照片交给您的另一台更快、或可以整夜运行的计算机，您可以在这里继续编辑。它学到的内容会自动传回，并与在本机学到的一样保存。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tests how often a person takes fakes for photos, as the published work did: pictures stand on the screen for a second each, and the keyboard answers. You need a folder with photos and one with fakes.</source>
            <translation>测试人们有多常把伪造图当成照片，方法与已发表的研究相同：每张图在屏幕上停留一秒，用键盘作答。您需要一个照片文件夹和一个伪造图文件夹。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program say in plain words how good its samples of this photo are, and whether more learning would help.</source>
            <translation>让程序用平实的话说明它对这张照片的样本有多好，以及继续学习是否有帮助。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture larger, up to single pixels. On disk it stays as it is.</source>
            <translation>把图片显示得更大，直到单个像素。磁盘上的图片不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture smaller, to see more of it at once. On disk it stays as it is.</source>
            <translation>把图片显示得更小，一次看到更多。磁盘上的图片不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the whole picture as large as the window allows. Good to find your way back after zooming in.</source>
            <translation>在窗口允许的范围内尽量大地显示整幅图。放大之后可以借此找回全貌。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows each pixel of the picture as one of the screen, which is the honest size for judging sharpness.</source>
            <translation>图片的每个像素对应屏幕的一个像素，这是判断清晰度的真实尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells what a result is made of: point anywhere in it, and the place of the photo that was used there is shown. Good for finding out why something appears.</source>
            <translation>告诉您结果由什么组成：指向其中任何一处，就显示那里用到的照片位置。适合查明某样东西为何出现。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows this panel at the side of the window, or closes it to give its room to the others.</source>
            <translation>在窗口一侧显示此面板，或关闭它，把位置让给其他面板。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with the keyboard elsewhere: from the picture to a panel, from there to the next one, to the bars, and round again. It comes back to where you were.</source>
            <translation>让键盘转到别处：从图像到面板，再到下一个面板、各栏，循环一圈。回来时仍在原处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The same way round the window, backwards.</source>
            <translation>同样绕窗口一圈，方向相反。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives the whole window to the picture for a moment, to look at it in peace.</source>
            <translation>暂时把整个窗口让给图片，安静地看它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts panels that were moved, floated or closed back to where they are at first. Nothing else is changed.</source>
            <translation>把移动过、浮动或关闭的面板放回最初的位置。其他都不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the studio fill the screen without a frame; the same key brings the window back.</source>
            <translation>让工作室无边框占满屏幕；同一个键恢复窗口。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Chooses how bright the window is around the picture. Dark lets the picture stand out, light is like paper; the system's own choice follows the time of day if your system does.</source>
            <translation>选择图片周围窗口的明暗。深色突出图片，浅色像纸；若系统随时间变化，跟随系统也会随之变化。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you point at anything in the window to read what it is for. Pressed twice, it explains what has the keyboard.</source>
            <translation>让您指向窗口中的任何东西，读到它的用途。按两次则说明键盘所在的控件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Leads you in seven short steps through a first edit, each shown at its place in the window. You can leave it at any time.</source>
            <translation>用七个短步骤带您完成第一次编辑，每一步都在窗口中的实际位置显示。您可以随时离开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Finds any command by some letters of its name, when you do not know in which menu it is, or would rather type.</source>
            <translation>用名称中的几个字母找到任何命令，当您不知道它在哪个菜单，或更愿意打字时。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lists all keys in one window, to be searched. There are more than menus show: some work on the picture only.</source>
            <translation>在一个可搜索的窗口中列出所有按键。比菜单显示的更多：有些只在图片上起作用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows where the program writes down what went wrong, for those who report a fault.</source>
            <translation>显示程序记录出错情况的位置，供报告故障的人使用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells the version, the licence, and whose work this program follows.</source>
            <translation>说明版本、许可证，以及程序依据谁的工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells about Qt, the library that draws this window.</source>
            <translation>介绍绘制此窗口的库 Qt。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Your picture, with all that you did to it. The tool that is chosen at the left works here; the wheel zooms, and with Space held you can drag the view with any tool.</source>
            <translation>您的图片，以及您对它所做的一切。左侧选中的工具在这里工作；滚轮缩放，按住空格可用任何工具拖动视图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A photo or project that you opened lately, and that is still where it was. A click opens it.</source>
            <translation>您最近打开过、仍在原处的照片或项目。单击即可打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Drop a picture from your files or from another program anywhere on this page, and it opens.</source>
            <translation>把图片从您的文件或其他程序拖放到此页任意处，它就会打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>One sample at full size, over your picture, which stays as it is below. Leave it with Esc.</source>
            <translation>一张原尺寸的样本，盖在您的图片上，下面的图片不变。按 Esc 离开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the sample away and shows your picture.</source>
            <translation>收起样本，显示您的图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells what happened, or what could not be done and what helps. News goes away by itself; warnings stay until you dismiss them.</source>
            <translation>告诉您发生了什么，或什么做不到、怎么办。消息会自行消失；警告会留到您关闭它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Does at once what this message proposes. If you would rather not, dismiss the message.</source>
            <translation>立即执行此消息提议的事。若不愿意，关闭消息即可。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Unfolds what the program knows about the trouble in technical words, which helps those who mend it.</source>
            <translation>展开程序对故障所知的技术说明，有助于修复的人。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the message with its details on the clipboard, to paste it into a report.</source>
            <translation>把消息及其细节放到剪贴板，以便粘贴到报告中。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the message away; nothing else happens. One that came before it shows again.</source>
            <translation>关闭消息；不会发生别的事。之前的消息会重新显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What happened, in technical words. You can select and copy of it what you need.</source>
            <translation>用技术语言说明发生了什么。您可以选择并复制需要的部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The two colours at hand. You paint with the upper one; the lower waits until you exchange them (X). A click on either opens the colour window.</source>
            <translation>手边的两种颜色。您用上面的作画；下面的等您交换（X）。单击任一个打开颜色窗口。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows what did not fit into the bar because the window is small.</source>
            <translation>显示因窗口太小而放不进工具栏的内容。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the menus that did not fit because the window is narrow.</source>
            <translation>显示因窗口太窄而放不下的菜单。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Panels that share a place: a click on a name brings that panel to the front. Drag a name to put the panel elsewhere.</source>
            <translation>共用一处的面板：单击名称把该面板带到前面。拖动名称可把面板放到别处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the panel out of the window, to stand anywhere on the screen, or puts it back. Useful with a second screen.</source>
            <translation>把面板取出窗口，放到屏幕任意处，或放回去。有第二块屏幕时很有用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Closes the panel. It comes back by its name in the View menu.</source>
            <translation>关闭面板。在“视图”菜单中按名称可重新打开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Name of the panel. Drag it to another edge of the window, on another panel to share its place, or out of the window.</source>
            <translation>面板的名称。把它拖到窗口另一边，或拖到另一面板上共用位置，或拖出窗口。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Folds a part of the panel away when you do not need it, and out again.</source>
            <translation>不需要时把面板的一部分收起，需要时再展开。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves through what is longer than its place; the wheel does the same.</source>
            <translation>在超出显示范围的内容中移动；滚轮作用相同。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Type some letters of what you want, in any order of words; the list below shows what fits, and Enter does the first.</source>
            <translation>输入您想做之事的几个字母，词序不限；下面的列表显示匹配的命令，按回车执行第一个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Commands that fit what you typed, the best first. Those that make no sense now are grey; menu and keys stand beside each.</source>
            <translation>与您输入匹配的命令，最合适的在前。此刻无意义的显示为灰色；旁边是所在菜单和按键。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells at which size you see the picture, and lets you choose another. The picture itself keeps its size.</source>
            <translation>说明您以多大比例看图片，并让您选择其他比例。图片本身的大小不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the pointer is, in pixels of the photo from its upper left corner. Good for placing something exactly.</source>
            <translation>指针所在位置，以照片像素计，从左上角算起。适合精确放置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colour right under the pointer, large enough to judge it.</source>
            <translation>指针正下方的颜色，大到足以判断。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colour under the pointer in numbers, to compare two places that look alike.</source>
            <translation>指针下颜色的数值，用来比较看起来相似的两处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the chosen tool does, and which keys change what it does.</source>
            <translation>所选工具的作用，以及哪些按键会改变它的作用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells in a few words what the program is at: ready, learning with the time that is left, or making a result.</source>
            <translation>简短说明程序正在做什么：就绪、学习中及剩余时间，或正在生成结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends what takes long at the moment: a result that is being made, or else learning. What is learnt is kept.</source>
            <translation>结束此刻耗时的事：正在生成的结果，否则就是学习。已学到的会保留。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The part of your machine that does the computing: the processor, or a graphics card, which is many times faster.</source>
            <translation>机器中负责计算的部分：处理器，或快许多倍的显卡。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much of the machine's memory the program holds. If it comes near all there is, close other programs, or learn photos at a smaller size in the settings.</source>
            <translation>程序占用多少内存。若接近全部内存，请关闭其他程序，或在设置中以更小的尺寸学习照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the file of an animation is written, and how long it will still take. You can go on working meanwhile.</source>
            <translation>动画文件写到了哪里，还要多久。其间您可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the writing of the animation file; no half file is left behind.</source>
            <translation>结束写入动画文件；不会留下半个文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the enlarging is, and how long it will still take. You can go on working meanwhile.</source>
            <translation>放大到了哪里，还要多久。其间您可以继续工作。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the enlarging. If you begin it again it goes on from what it had learnt.</source>
            <translation>结束放大。若再次开始，会从已学到的继续。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Width of what you paint with. Broad for skies and water, narrow for edges; rough strokes do, for the result is made of the photo.</source>
            <translation>画笔的粗细。天空和水面用宽的，边缘用窄的；粗略的笔触就够了，因为结果由照片构成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low for strokes that melt into what is around them, high for a clear edge. Results are made of the photo either way.</source>
            <translation>低则笔触融入周围，高则边缘清晰。无论如何结果都由照片构成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Below 100 % what was there shines through, which makes mixed colours. The digit keys set it while you paint.</source>
            <translation>低于 100 % 时会透出原有内容，形成混合色。作画时可用数字键设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: lightly drawn lines are thin, firm ones broad. A mouse does not notice it.</source>
            <translation>用于数位板的笔：轻画的线细，重画的线粗。鼠标不受影响。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: lightly drawn strokes are faint, firm ones cover. A mouse does not notice it.</source>
            <translation>用于数位板的笔：轻画的笔触淡，重画的能遮盖。鼠标不受影响。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low fills only what has just this colour, high also what comes near it. Raise it when specks stay unfilled.</source>
            <translation>低则只填充恰好是此颜色的部分，高则也填充接近的。若留有未填的斑点，请调高。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the paint stops at the first border of another colour. Off, the same colour changes wherever it is in the picture.</source>
            <translation>打开时，颜料止于另一颜色的第一道边界。关闭时，图中各处的同一颜色都会改变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low selects only what has just this colour, high also what comes near it. Raise it when holes stay in the selection.</source>
            <translation>低则只选恰好是此颜色的部分，高则也选接近的。若选区中留有空洞，请调高。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, one area is selected. Off, everything of this colour, for instance all the sky between the branches.</source>
            <translation>打开时选中一个区域。关闭时选中所有此颜色的部分，例如树枝间的全部天空。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the wand sees the picture as you do. Off, it looks at the active layer alone, as if the others were hidden.</source>
            <translation>打开时，魔棒看到的与您看到的一样。关闭时只看活动图层，仿佛其他图层都隐藏了。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large a spot the colour is taken from. In noise or grain a single pixel may be of a colour that you do not see; the mean of several is what you meant.</source>
            <translation>从多大的点取色。在噪点或颗粒中，单个像素可能是您看不见的颜色；几个像素的平均才是您想要的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What becomes of the selection that is there already when you make another: replace it, join both, cut one out of the other, or keep what they share.</source>
            <translation>再做一个选区时，已有的选区怎么办：替换它、两者相加、从一个中减去另一个，或只留共有部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the brush says of the place you paint on: make it anew, keep it as it is, let the program decide again, or throw the dice there.</source>
            <translation>画笔对您涂过的地方怎么说：重新生成、保持原样、由程序再决定，或在那里掷骰子。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the brush says of the place you paint on: let the photo decide more, let your strokes decide more, or as the slider says.</source>
            <translation>画笔对您涂过的地方怎么说：让照片多做主、让您的笔触多做主，或按滑块所示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How strong the brush is: one step is a hint, several make a place quite free, or quite fixed.</source>
            <translation>画笔有多强：一级只是提示，多级则让一处相当自由，或相当固定。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes off all that this brush painted, and begins anew.</source>
            <translation>去掉此画笔涂过的一切，重新开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the selection begins from the left, by number: for the same place in several photos.</source>
            <translation>选区从左起的位置，用数字指定：便于在多张照片中选同一处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the selection begins from above, by number: for the same place in several photos.</source>
            <translation>选区从上起的位置，用数字指定：便于在多张照片中选同一处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wide a rectangle is selected. It is there as soon as it has a height, too.</source>
            <translation>选多宽的矩形。有了高度就立即出现。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How high a rectangle is selected. It is there as soon as it has a width, too.</source>
            <translation>选多高的矩形。有了宽度就立即出现。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the layer's left edge exactly there, for instance to line up two layers.</source>
            <translation>把图层的左边缘准确放到那里，例如对齐两个图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the layer's upper edge exactly there, for instance to line up two layers.</source>
            <translation>把图层的上边缘准确放到那里，例如对齐两个图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the layer exactly as wide, in pixels of the photo.</source>
            <translation>让图层恰好这么宽，以照片像素计。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the layer exactly as high, in pixels of the photo.</source>
            <translation>让图层恰好这么高，以照片像素计。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, a layer keeps its proportions when you change its size. Off, it can be stretched.</source>
            <translation>打开时，改变大小会保持图层的比例。关闭时可以拉伸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer exactly so far, for instance by 90°, or back to 0 when it was turned by accident.</source>
            <translation>把图层准确旋转这么多，例如 90°，或在误转后回到 0。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer to its mirror image, as when light should come from the other side.</source>
            <translation>把图层变成镜像，例如光线应来自另一侧时。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer upside down, as for a reflection in water.</source>
            <translation>把图层上下颠倒，例如做水中倒影。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Forgets how the layer was scaled and turned. Its place stays.</source>
            <translation>忘掉图层的缩放和旋转。它的位置不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How the program reads your edit: as a sketch in flat colours (paint), as a foreign object (harmonise), or as moved parts of the photo (edit). It is chosen by what you did; choose another when the result misses what you meant.</source>
            <translation>程序如何理解您的编辑：平涂草图（绘画）、外来对象（协调），或照片中移动的部分（编辑）。它按您所做的选择；若结果偏离您的本意，请另选。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program choose the task again by what you do, after you chose one yourself.</source>
            <translation>在您自己选过任务之后，让程序重新按您的操作选择。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colours that the photo itself is made of, the most common first. Paint with these and the photo always has matter for the result.</source>
            <translation>照片自身由这些颜色构成，最常见的在前。用它们作画，照片总有素材可用于结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much the photo may change your edit. Towards coarse it keeps only your layout and re-imagines the rest, towards fine it keeps your strokes and adds texture. This is the slider to try first.</source>
            <translation>照片可以在多大程度上改变您的编辑。偏粗略只保留布局、其余重新构想，偏精细保留笔触、增添纹理。这是最先该试的滑块。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The result as it would be at each place of the slider, small. Click the one that you like: it is quicker than trying one after the other.</source>
            <translation>滑块每个位置上的结果缩略图。单击您喜欢的：比逐个尝试更快。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells that parts of this edit were painted with the coarse–fine brush, and thus do not follow the slider.</source>
            <translation>说明此编辑的某些部分用粗细画笔涂过，因此不跟随滑块。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The same edit made several times by chance. A click shows one large; none is better by rule, so take the one you like.</source>
            <translation>同一编辑随机做了几次。单击即放大显示；没有哪个规定更好，选您喜欢的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the result as it is but for the selected part, which is thrown anew. Use it to mend one spot.</source>
            <translation>保持结果不变，只对选中的部分重新随机。用来修补一处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>At 100 % you see the result alone; below it shines your own edit through. Lower it when the result is right but too much.</source>
            <translation>100 % 时只见结果；更低时透出您自己的编辑。结果对但过强时调低。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the result reach over the border of your edit, to mend what lies next to it. Raise it when an edge stays visible.</source>
            <translation>让结果越过编辑的边界，修整旁边的部分。若边缘仍可见，请调高。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The width of the border in which the result turns into the photo. Raise it when a seam shows, lower it when details near the edge go soft.</source>
            <translation>结果过渡为照片的边界宽度。接缝可见时调高，边缘附近细节变软时调低。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Press and hold to look at your edit without the result; let go to see the result again.</source>
            <translation>按住可看没有结果的编辑；松开又看到结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ways to look at the picture before and after at once: a line between both, one shining through the other, or only what differs. None of them changes the picture.</source>
            <translation>同时看前后图片的几种方式：中间一条线、一个透过另一个，或只看差别。都不改变图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How strongly the result covers the picture before while you look through it. It is only for looking.</source>
            <translation>透看时结果盖住之前图片的程度。只用于观看。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much brighter differences are shown than they are. Raise it to find the last faint change.</source>
            <translation>差别显示得比实际亮多少。调高可找到最后一点微弱的变化。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Warns when much of your edit has nothing like it in the photo, such as a colour that is not there. The result can then only come near it.</source>
            <translation>当编辑的很大部分在照片中没有相似内容（例如没有的颜色）时发出警告。结果只能接近它。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The beginning: nothing is learnt, and results are put together of patches of the photo. That works at once and looks good for most edits.</source>
            <translation>起点：什么也没学，结果由照片的图块拼成。立即可用，对大多数编辑效果不错。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The first station, after about a minute. It is worth little by itself, and saves that minute later.</source>
            <translation>第一站，约一分钟后到达。它本身价值不大，但省下以后的那一分钟。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The second station, after minutes. The program stops here by itself where there is no graphics card.</source>
            <translation>第二站，几分钟后到达。没有显卡时程序自动停在这里。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The end of the road: everything is learnt as in the published work, which takes hours. From here on networks make results and samples that patches cannot.</source>
            <translation>路的终点：像已发表的工作那样学完一切，需要数小时。从此网络能做出图块做不到的结果和样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long learning may take at most, if you have only so much time. The program then plans to have the best that is possible when it is over.</source>
            <translation>若您时间有限，学习最多可用多久。程序会据此计划，使结束时得到可能的最好结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Starts learning towards the station that you chose on the road above. You can edit meanwhile, and it makes way when you do.</source>
            <translation>开始学习，朝您在上面的路上选择的站前进。其间您可以编辑，学习会让路。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the program thinks of its samples of this photo: how like the photo they are, and how different from each other.</source>
            <translation>程序对它从这张照片所做样本的看法：有多像照片，彼此有多不同。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the judging, if you do not want to wait for it.</source>
            <translation>若不想等，就结束评估。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The steps from coarse to fine by which the photo is learnt, each with its newest sample. The coarse ones know the layout, the fine ones texture.</source>
            <translation>学习照片的从粗略到精细的各级，每级附最新样本。粗略的了解布局，精细的了解纹理。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wrong the networks still are, over time. A line that has become level has learnt what it can.</source>
            <translation>网络还错多少，随时间变化。变平的线表示能学的都学到了。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The sample that is being varied: those that are made now share its layout.</source>
            <translation>正在变化的样本：现在生成的样本与它布局相同。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much of the photo's own layout the samples keep. Coarse for quite other places, fine for nearly the same one.</source>
            <translation>样本保留多少照片自身的布局。粗略得到很不同的地方，精细得到几乎同一处。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves the slider to where samples keep what the photo shows in one piece. Good for faces and large single objects.</source>
            <translation>把滑块移到样本能完整保留照片内容的位置。适合人脸和单个大物体。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The shape that samples will have, beside that of the photo. Drag its edges for a panorama or an upright picture: the photo's matter fills it.</source>
            <translation>样本将有的形状，与照片的形状并列。拖动边缘得到全景或竖幅：由照片的素材填满。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wide samples will be. They may be wider than the photo, and take longer then.</source>
            <translation>样本的宽度。可以比照片宽，那样耗时更长。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How high samples will be. They may be higher than the photo, and take longer then.</source>
            <translation>样本的高度。可以比照片高，那样耗时更长。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, width and height follow each other, for a larger picture of the same shape.</source>
            <translation>打开时宽高互相跟随，得到形状相同的更大图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the left edge fits the right and the upper the lower, so that copies can be laid side by side without a seam, as for wallpaper.</source>
            <translation>打开时左边接右边、上边接下边，副本可以并排铺开而无接缝，如壁纸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Some common shapes to begin with, such as twice as wide as the photo.</source>
            <translation>一些常用形状作为起点，例如照片的两倍宽。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The samples made so far. A click shows one large, a double click opens it as a photo; drag one onto the picture, or out to another program.</source>
            <translation>目前做好的样本。单击放大显示，双击作为照片打开；可拖到图片上或拖到其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many are made at a time. More give more choice and take longer.</source>
            <translation>一次做多少。越多选择越多，耗时也越长。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The number that chance begins with. Note it down to make the very same samples another day.</source>
            <translation>随机的起始数字。记下它，改天可以做出完全相同的样本。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The animation, playing while it is still computed. A click holds it still.</source>
            <translation>动画，一边计算一边播放。单击使其停住。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where in the animation you are. Drag it to look for a frame.</source>
            <translation>您在动画中的位置。拖动它来找某一帧。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large the parts are that move together. Coarse moves whole shapes, fine lets only surfaces shimmer, like water or leaves.</source>
            <translation>一起运动的部分有多大。粗略移动整个形状，精细只让表面闪动，如水面或树叶。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the animation may go away from the photo. Raise it when things become something else.</source>
            <translation>动画可以偏离照片多远。当东西变成别的东西时调高。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How alike one step of the motion is to the one before. Raise it for calm flowing, lower it for flicker as of fire.</source>
            <translation>运动的每一步与前一步有多相似。调高得到平静的流动，调低得到火焰般的闪烁。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The number that chance begins with. The same one gives the same motion on another day.</source>
            <translation>随机的起始数字。同一数字改天给出同样的运动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long the animation is, in frames. More take longer to make, and make larger files.</source>
            <translation>动画有多少帧。越多制作越久，文件越大。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How fast it plays. Ten is calm and makes small files, 25 is as smooth as a film.</source>
            <translation>播放有多快。每秒十帧平静且文件小，25 帧如电影般流畅。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All layers, what lies on top first; the photo is the lowest. The eye hides a layer, a double click renames it, and drag it to change the order or out to another program. Tools work on the one that is marked.</source>
            <translation>所有图层，最上面的在前；照片在最底。眼睛隐藏图层，双击改名，拖动可改变顺序或拖到其他程序。工具作用于标出的图层。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets what lies below shine through the chosen layer, for instance to soften an accepted result.</source>
            <translation>让下面的内容透过所选图层，例如减弱一个已接受的结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Everything that you did since the photo was opened, the newest at the bottom. A click goes back to that moment, and forward again, as long as you do nothing new.</source>
            <translation>打开照片以来您所做的一切，最新的在最下。单击回到那一刻，也可再前进，只要您没做新的事。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The enlarged picture against another way to enlarge it, with a line between them to drag. The wheel zooms.</source>
            <translation>放大的图片与另一种放大方式对照，中间有可拖动的线。滚轮缩放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the other side of the line shows: plain interpolation, which adds no detail, or an original that you opened.</source>
            <translation>线的另一边显示什么：不增加细节的普通插值，或您打开的原图。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many times longer each side becomes: twice is four times as many pixels, and takes accordingly longer.</source>
            <translation>每边变为几倍长：两倍就是四倍的像素，耗时也相应更长。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long the program may learn the photo's detail first. At once is often good enough; learning pays for fine, repeating texture.</source>
            <translation>程序先用多久学习照片的细节。立即通常已够好；细密重复的纹理值得学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The whole picture, or only what you selected, which is sooner done.</source>
            <translation>整幅图，或只是您选中的部分，后者更快完成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins. You may close this window: the status bar tells how far it is, and a message when it is done.</source>
            <translation>开始。您可以关闭此窗口：状态栏显示进度，完成时有消息。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the enlarging before it is done. Begun again, it uses what it had learnt.</source>
            <translation>在完成之前结束放大。再次开始时会用上已学到的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>If you have the large original of this picture, the program measures how near it came, and how near interpolation comes. That is how methods are compared in the literature.</source>
            <translation>若您有这幅图的大尺寸原图，程序会量出它有多接近，以及插值有多接近。文献中就是这样比较方法的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the enlarged picture in a file of its own; the photo that is open is not changed.</source>
            <translation>把放大的图片保存为单独的文件；已打开的照片不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the enlarged picture along to paste it in another program.</source>
            <translation>带走放大的图片，以粘贴到其他程序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with the enlarged picture as the photo, for instance to mend details in it. Unsaved work is asked about first.</source>
            <translation>把放大的图片作为照片继续，例如修整其中的细节。会先就未保存的工作询问您。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How near both pictures come to the original. For both measures more is better: PSNR compares pixels, SSIM structure.</source>
            <translation>两幅图各有多接近原图。两个指标都是越大越好：PSNR 比较像素，SSIM 比较结构。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture in this window larger, smaller, as a whole, or pixel by pixel. It changes nothing in the picture.</source>
            <translation>把此窗口中的图片显示得更大、更小、完整，或逐像素。它不改变图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A row for each variant, from coarse at one end to fine at the other. Click a picture to have just that result in the studio.</source>
            <translation>每个变体一行，从一端的粗略到另一端的精细。单击一幅，工作室中就是那个结果。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes all pictures of the sheet again, after you changed the edit behind it.</source>
            <translation>在您改变了背后的编辑之后，重新制作表上所有图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the making of the sheet when you have found what you like.</source>
            <translation>找到喜欢的之后，结束制作联系表。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the sheet along as one picture, to paste it into a document or a message.</source>
            <translation>把整张表作为一幅图带走，粘贴到文档或消息中。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the whole sheet as one picture, for instance to discuss it with somebody.</source>
            <translation>把整张表保存为一幅图，例如与人讨论。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Name and folder of the file that is written. Its ending says the format.</source>
            <translation>要写入的文件的名称和文件夹。扩展名决定格式。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Chooses the folder by looking through your disks rather than by typing.</source>
            <translation>浏览磁盘来选择文件夹，而不必输入。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The kind of file. PNG and TIFF keep every pixel; JPEG and WebP make smaller files and lose a little. The words below say what the chosen one does.</source>
            <translation>文件的种类。PNG 和 TIFF 保留每个像素；JPEG 和 WebP 文件更小，略有损失。下面的文字说明所选格式的作用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes the file. If there is one of that name, you are asked first.</source>
            <translation>写入文件。若已有同名文件，会先询问您。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The kind of file. GIF plays everywhere and has few colours; PNG and WebP play in browsers; MP4 is the smallest. The words below say what the chosen one does.</source>
            <translation>文件的种类。GIF 到处能播放但颜色少；PNG 和 WebP 在浏览器中播放；MP4 最小。下面的文字说明所选格式的作用。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large the animation becomes. The photo's own size takes longest; for the web a smaller one is kinder.</source>
            <translation>动画有多大。照片自身的尺寸耗时最长；用于网页时小一些更合适。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The longer side of the animation, in pixels; the other one follows.</source>
            <translation>动画较长的一边，以像素计；另一边随之而定。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Closes this window and changes nothing more.</source>
            <translation>关闭此窗口，不再改变任何东西。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Draw around what is to stay, with a little room: its exact border is looked for inside of your line. Drawn again, a line takes the place of the one before.</source>
            <translation>在要保留的部分周围画一圈，略留余地：程序在您的线内寻找准确边界。再画一次会替换之前的线。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes what is outside of the border transparent. It can be undone.</source>
            <translation>使边界之外变为透明。可以撤销。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How bright the window is. Judge colours in the dark theme, and work in sunlight with the light one.</source>
            <translation>窗口的明暗。判断颜色用深色主题，在阳光下工作用浅色主题。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The language of menus, panels and these explanations. File names and your layers' names stay as they are.</source>
            <translation>菜单、面板和这些说明的语言。文件名和您的图层名保持不变。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes words, buttons and icons larger if they are too small to read or to hit. The picture keeps its own zoom.</source>
            <translation>文字、按钮和图标太小、看不清或点不准时，把它们放大。图像保持自己的缩放。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Take less of it if moving things disturb you or the machine is slow. Everything works the same without.</source>
            <translation>如果动的东西打扰你，或机器较慢，就减少动态。没有动态一切照常。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The pattern that stands for nothing, behind holes in a picture. Larger squares are calmer.</source>
            <translation>表示“空”的图案，出现在图片的空洞后面。方格大些更安静。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Choose what you are used to from other programs: zooming, as in image editors, or scrolling, as in documents.</source>
            <translation>选择您在其他程序中习惯的方式：像图像编辑器那样缩放，或像文档那样滚动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where on the road learning ends when nobody says otherwise. Choose 'Not by itself' on a laptop that runs on its battery.</source>
            <translation>没有另外指定时，学习在路上的哪里结束。用电池的笔记本请选“不自动学习”。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The size at which a photo is studied. Twice as much takes about four times as long; results have the photo's full size in any case.</source>
            <translation>以多大尺寸研究照片。两倍大约需要四倍时间；无论如何结果都是照片的原尺寸。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A limit for all photos, if you know how long you want to wait. The Learning panel can set another for one photo.</source>
            <translation>对所有照片的限制，若您知道愿意等多久。“学习”面板可为单张照片另设。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Whether results come unasked. Without it you press Render now, which spares a slow machine.</source>
            <translation>结果是否不请自来。没有它您需按“立即渲染”，这能减轻慢机器的负担。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many results you can choose from. Each takes its time: take one or two on a slow machine.</source>
            <translation>您可以从几个结果中选择。每个都要时间：慢机器上取一两个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The small pictures below the coarse–fine slider. Without them the large result is a little sooner there.</source>
            <translation>粗略—精细滑块下面的小图。没有它们，大图结果会稍早出现。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>More memory, more steps back. With large photos, raise it if steps are missing that you want to undo.</source>
            <translation>内存越多，可退的步数越多。对于大照片，若缺少您想撤销的步骤，请调高。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Room on the disk for what the program has learnt, so that a photo that you open again needs not be learnt anew. Photos of saved projects are never forgotten.</source>
            <translation>磁盘上留给已学内容的空间，再次打开的照片就不必重新学习。已保存项目的照片永不被遗忘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: a light hand draws thin lines, a firm one broad ones. The brush's own box above the picture is the same setting.</source>
            <translation>用于数位板的笔：手轻线细，手重线粗。与图片上方画笔自己的复选框是同一设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: a light hand draws faint lines, a firm one covers. The brush's own box above the picture is the same setting.</source>
            <translation>用于数位板的笔：手轻线淡，手重能遮盖。与图片上方画笔自己的复选框是同一设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Sets this back to what it was when the program was new. It shows only where you changed something.</source>
            <translation>把此项恢复为程序最初的样子。只在您改过的地方显示。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the scheduler is that was started on the other computer. Below stands what has to be typed there.</source>
            <translation>在另一台计算机上启动的调度器的位置。下方写着在那里要输入的命令。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Files by which the two computers trust each other. Whoever looks after the scheduler has them; left empty, Dask's own configuration counts.</source>
            <translation>两台计算机借以互相信任的文件，由管理调度器的人提供；留空时以 Dask 自己的配置为准。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Looks for that file on this computer.</source>
            <translation>在本机上查找该文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the photo shall be learnt there. The whole road takes hours, which another computer may have.</source>
            <translation>照片在那里要学到哪一步。走完全程需要数小时，另一台计算机也许有这个时间。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What happens, and the commands that make the other computer ready; they can be selected and copied.</source>
            <translation>会发生什么，以及让另一台计算机准备就绪的命令；可以选中并复制。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Calls the other computer. Until it has answered, learning goes on here.</source>
            <translation>呼叫另一台计算机。在它应答之前，学习在这里继续。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Every photo of which something is learnt and kept, with its size on the disk. Choose those that you do not need any more.</source>
            <translation>每张已学并保留的照片，以及所占磁盘大小。选择不再需要的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes room on the disk. The photos themselves are not touched; opened again, they are learnt from the beginning.</source>
            <translation>腾出磁盘空间。照片本身不受影响；再次打开时会从头学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes as much room as there can be. Photos that are open, and those of your projects, are spared.</source>
            <translation>尽可能腾出空间。已打开的照片和您项目的照片除外。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows these files in your file manager, for instance to copy them to another machine.</source>
            <translation>在文件管理器中显示这些文件，例如要复制到另一台机器。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Type what you want to do, or a key, and only what fits is shown.</source>
            <translation>输入您想做的事或一个键，只显示匹配的。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All commands that have a key, by menu. The keys on the picture are at the end.</source>
            <translation>所有有按键的命令，按菜单排列。图片上的按键在最后。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The folder in which the program writes down what went wrong. You can select and copy its name.</source>
            <translation>程序记录出错情况的文件夹。您可以选择并复制其名称。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>One step of the tour. It blocks nothing: try what it says, and come back to it whenever you like.</source>
            <translation>导览的一步。它不妨碍任何事：试试它说的，随时回来。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes to the next step. Some steps also go on by themselves when you have done what they say.</source>
            <translation>到下一步。有些步骤在您做完之后也会自动前进。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the step before once more.</source>
            <translation>再看一次上一步。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the tour for good. It can be called again from the Help menu.</source>
            <translation>彻底结束导览。可从“帮助”菜单再次调出。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Choose a file, or a folder and a name, as in your other programs.</source>
            <translation>像在其他程序中一样，选择文件，或选择文件夹和名称。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Mix a colour to paint with: by hue and brightness, by numbers, or pick one from the screen. It counts at once, and the window may stay open while you paint.</source>
            <translation>调配要用的颜色：按色相和亮度、按数值，或从屏幕上取。立即生效，作画时窗口可以一直开着。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A question that has to be answered first. Esc takes the answer by which nothing happens.</source>
            <translation>一个必须先回答的问题。Esc 相当于什么也不发生的回答。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The welcome page: open a photo, drop or paste one, or begin with a sample.</source>
            <translation>欢迎页：打开照片、拖放或粘贴照片，或从样例开始。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The tools. One of them is in your hand; a click or its letter takes another.</source>
            <translation>工具。其中一个在您手中；单击或按字母换另一个。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What can be set for the tool in your hand. Each tool remembers its own.</source>
            <translation>手中工具的选项。每个工具记住自己的设置。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All commands, in menus. Point at one of them to read what it is for.</source>
            <translation>所有命令，按菜单排列。指向其中一个可读到它的用途。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the program and the tool in your hand are doing.</source>
            <translation>程序和您手中的工具正在做什么。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Render panel: what becomes of your edit, and how it is made.</source>
            <translation>“渲染”面板：您的编辑会变成什么，以及如何生成。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Learning panel: how much the program knows of this photo, and whether it shall learn on.</source>
            <translation>“学习”面板：程序对这张照片了解多少，是否继续学习。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Samples panel: new pictures of the photo's own matter.</source>
            <translation>“样本”面板：由照片自身素材构成的新图片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Animate panel: lets the photo, or a selected part of it, move.</source>
            <translation>“动画”面板：让照片或其选中部分运动。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Layers panel: what lies over the photo, and in which order.</source>
            <translation>“图层”面板：照片之上有什么，以什么顺序。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The History panel: everything you did, to go back to.</source>
            <translation>“历史”面板：您做过的一切，可以退回。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What can be set once for all. Every change counts at once.</source>
            <translation>一劳永逸的设置。每次改变立即生效。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets another computer learn this photo.</source>
            <translation>让另一台计算机学习这张照片。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a larger picture, and compares it with others.</source>
            <translation>制作更大的图片，并与其他的比较。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All results of an edit on one sheet.</source>
            <translation>一个编辑的所有结果，在一张表上。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Asks for the file to write.</source>
            <translation>询问要写入的文件。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Frees an object from its background.</source>
            <translation>把对象从背景中分离出来。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All keys of the program.</source>
            <translation>程序的所有按键。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What this program is.</source>
            <translation>这个程序是什么。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>&amp;Next part of the window</source>
            <translation>窗口的下一部分(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>Gives the keys to the picture, a panel, a bar, one after the other.</source>
            <translation>让键盘依次作用于图像、面板和工具栏。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>P&amp;art of the window before</source>
            <translation>窗口的上一部分(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>Gives the keys to the part of the window before.</source>
            <translation>让键盘作用于窗口的上一部分。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>&amp;Pointer by keys</source>
            <translation>用键盘移动指针(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>The arrow keys move a pointer over the picture, Space is its button: every tool works so.</source>
            <translation>方向键在图像上移动指针，空格是它的按键：每种工具都能这样使用。</translation>
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
            <location filename="../../singan_studio/ui/opening_commands.py" />
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Opens a copy of this sample project, with its result.</source>
            <translation>打开此样例项目的副本及其结果。</translation>
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
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>How good is it?</source>
            <translation>效果如何？</translation>
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
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>W</source>
            <translation>宽</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
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
            <source>Paints with {front}, behind it {back}. Space: choose the colour to paint with, Shift+Space: the one behind.</source>
            <translation>绘画颜色 {front}，背景颜色 {back}。空格：选择绘画颜色，Shift+空格：选择背景颜色。</translation>
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
            <source>From the photo's left edge to the selection's.</source>
            <translation>从照片左边缘到选区左边缘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>From the photo's upper edge to the selection's.</source>
            <translation>从照片上边缘到选区上边缘。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>How wide the selection is.</source>
            <translation>选区的宽度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>How high the selection is.</source>
            <translation>选区的高度。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Select</source>
            <translation>选择</translation>
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
            <source>A balloon moved</source>
            <translation>移动的气球</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A sketch as forest</source>
            <translation>草图变森林</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A balloon pasted</source>
            <translation>粘贴的气球</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A sea that moves</source>
            <translation>流动的海</translation>
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
            <source>Prepared edits, with their results</source>
            <translation>准备好的编辑及其结果</translation>
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
            <source>&amp;What's this?</source>
            <translation>这是什么？(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Explains whatever you click on next.</source>
            <translation>解释您接下来单击的东西。</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Tour</source>
            <translation>导览(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Shows a first edit step by step, at the controls themselves.</source>
            <translation>在控件旁逐步演示第一次编辑。</translation>
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
            <source>Click what you want explained, also in menus. Shift+F1 once more explains what has the keyboard; Esc ends it.</source>
            <translation>单击您想了解的东西，菜单中的也可以。再按一次 Shift+F1 解释键盘所在的控件；Esc 结束。</translation>
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
