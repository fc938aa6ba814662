<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Studio</name>
        <message>
            <location filename="../../singan_studio/app/autosaving.py" />
            <source>Unsaved work of the last time was kept.</source>
            <translation>حُفظ العمل غير المحفوظ من المرة السابقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/autosaving.py" />
            <source>Unsaved work cannot be kept for the case of a crash; save it now and then.</source>
            <translation>يتعذر الاحتفاظ بالعمل غير المحفوظ تحسبًا لانهيار البرنامج؛ احفظه بين حين وآخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/crash_report.py" />
            <source>Something went wrong inside the studio the last time. A report of it stays on this computer.</source>
            <translation>حدث خطأ داخل الاستوديو في المرة السابقة. يبقى تقرير عنه على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/crash_report.py" />
            <source>The studio did not end properly the last time. A report of it stays on this computer.</source>
            <translation>لم ينتهِ الاستوديو كما ينبغي في المرة السابقة. يبقى تقرير عن ذلك على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/editing.py" />
            <location filename="../../singan_studio/app/logs.py" />
            <source>Something went wrong inside the studio; your work is unharmed. Try it again.</source>
            <translation>حدث خطأ داخل الاستوديو؛ عملك سليم. حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/editing.py" />
            <location filename="../../singan_studio/app/logs.py" />
            <source>There is not enough memory for this; close other programs.</source>
            <translation>لا توجد ذاكرة كافية لهذا؛ أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Dark, light, or as the system has it; changes at once.</source>
            <translation>داكنة أو فاتحة أو كما في النظام؛ تتغير فورًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Language of the window; changes when the studio is started again.</source>
            <translation>لغة النافذة؛ تتغير عند تشغيل الاستوديو من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Interface size</source>
            <translation>حجم الواجهة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Size of everything but the picture; changes when the studio is started again.</source>
            <translation>حجم كل شيء ما عدا الصورة؛ يتغيّر عند تشغيل الاستوديو من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Less of it keeps still what does not have to move: fades, outlines, signs of work; animations play only when asked.</source>
            <translation>عند تقليلها يسكن ما لا يلزم أن يتحرّك: التلاشي والحدود وعلامات العمل؛ ولا تُعرض الحركة إلا عند الطلب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Everything moves</source>
            <translation>كل شيء يتحرّك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Less motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Checkerboard squares</source>
            <translation>مربعات رقعة الشطرنج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Size of the squares that show where a picture is transparent.</source>
            <translation>حجم المربعات التي تُظهر مواضع الشفافية في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Mouse wheel</source>
            <translation>عجلة الفأرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>What the wheel does over the picture; with Ctrl it does the other.</source>
            <translation>ما تفعله العجلة فوق الصورة؛ ومع Ctrl تفعل الآخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Zooms</source>
            <translation>تكبّر وتصغّر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Scrolls</source>
            <translation>تمرّر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learn photos</source>
            <translation>تعلّم الصور</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>How far a photo is learnt by itself while it is open; edits work meanwhile with what is learnt.</source>
            <translation>إلى أي حد تُتعلَّم الصورة من تلقاء نفسها وهي مفتوحة؛ وفي الأثناء يعمل التحرير بما تُعلِّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>As far as suits this machine</source>
            <translation>بقدر ما يناسب هذا الجهاز</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Not by itself</source>
            <translation>ليس تلقائيًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To draft: about a minute</source>
            <translation>حتى المسودة: نحو دقيقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To balanced: minutes</source>
            <translation>حتى المتوازن: دقائق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>To the paper's own model: over night</source>
            <translation>حتى نموذج البحث نفسه: طوال الليل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learnt size</source>
            <translation>حجم التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Longer side at which a photo is learnt: larger knows finer detail and takes longer. Applies to the next photo.</source>
            <translation>الضلع الأطول الذي تُتعلَّم به الصورة: الأكبر يعرف تفاصيل أدق ويستغرق وقتًا أطول. يسري على الصورة التالية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Time for learning</source>
            <translation>وقت التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Learning is planned to end after this time, with the best that it allows; 0 sets no limit.</source>
            <translation>يُخطَّط للتعلّم أن ينتهي بعد هذا الوقت بأفضل ما يتيحه؛ 0 يعني بلا حد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>No limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Preview by itself</source>
            <translation>معاينة تلقائية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Show the result after every change; otherwise only when asked.</source>
            <translation>إظهار النتيجة بعد كل تغيير؛ وإلا فعند الطلب فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Variants</source>
            <translation>البدائل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>How many results are made side by side; fewer are sooner ready.</source>
            <translation>كم نتيجة تُصنع جنبًا إلى جنب؛ الأقل يجهز أسرع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Film strip</source>
            <translation>شريط المصغّرات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Make a small picture of the result at every step from coarse to fine.</source>
            <translation>صنع صورة صغيرة للنتيجة في كل خطوة من الخشن إلى الدقيق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Memory for undo</source>
            <translation>ذاكرة التراجع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>The oldest steps are forgotten when undo needs more.</source>
            <translation>تُنسى أقدم الخطوات عندما يحتاج التراجع إلى أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Disk space for learnt photos</source>
            <translation>مساحة القرص للصور المتعلَّمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>What was learnt longest ago is removed when it needs more.</source>
            <translation>يُحذف ما تُعلِّم أولًا عند الحاجة إلى مساحة أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Pressure sets size</source>
            <translation>الضغط يحدد الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Press harder for broader strokes.</source>
            <translation>اضغط أقوى لضربات أعرض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Pressure sets opacity</source>
            <translation>الضغط يحدد العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/schema.py" />
            <source>Press harder for more opaque strokes.</source>
            <translation>اضغط أقوى لضربات أكثر عتامة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>'{name}' is open in another window; what you change here is saved as a new project.</source>
            <translation>‏«{name}» مفتوح في نافذة أخرى؛ ما تغيّره هنا يُحفظ مشروعًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>The edit changed before its result was ready; look at the new result and do it again.</source>
            <translation>تغيّر التحرير قبل أن تجهز نتيجته؛ انظر إلى النتيجة الجديدة وكرّر ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Cut out</source>
            <translation>قصّ الخلفية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Place {name}</source>
            <translation>إدراج {name}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Saved as '{name}'.</source>
            <translation>حُفظ باسم «{name}».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/session.py" />
            <source>Exported to '{name}'.</source>
            <translation>صُدِّر إلى «{name}».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>coarsest</source>
            <translation>الأخشن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>{n} of {last}</source>
            <translation>‏{n} من {last}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>finest</source>
            <translation>الأدق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/sheet.py" />
            <source>{where}, variant {variant}</source>
            <translation>‏{where}، البديل {variant}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Accept result</source>
            <translation>قبول النتيجة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Variant {number}</source>
            <translation>البديل {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/showing.py" />
            <source>Keep variant</source>
            <translation>الاحتفاظ بالبديل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/state.py" />
            <source>Open a photo to begin</source>
            <translation>افتح صورة للبدء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/state.py" />
            <source>Opening {name}…</source>
            <translation>جارٍ فتح {name}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (learnt and patch detail)</source>
            <translation>جاهز للتحرير (تفاصيل متعلَّمة وتفاصيل الرُّقع)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (learnt detail)</source>
            <translation>جاهز للتحرير (تفاصيل متعلَّمة)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>This photo could not be prepared for edits</source>
            <translation>تعذر تجهيز هذه الصورة للتحرير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Preparing the photo…</source>
            <translation>جارٍ تجهيز الصورة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Too small for edits: take a larger photo</source>
            <translation>أصغر من أن تُحرَّر: استخدم صورة أكبر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>Ready to edit (patch detail)</source>
            <translation>جاهز للتحرير (تفاصيل الرُّقع)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning this photo… {time} left</source>
            <translation>جارٍ تعلّم هذه الصورة… بقي {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning on {computer}… {time} left</source>
            <translation>جارٍ التعلّم على {computer}… بقي {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning paused</source>
            <translation>التعلّم متوقف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>ending learning…</source>
            <translation>جارٍ إنهاء التعلّم…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning on {computer}…</source>
            <translation>جارٍ التعلّم على {computer}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>learning this photo…</source>
            <translation>جارٍ تعلّم هذه الصورة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/app/status.py" />
            <source>waiting for {computer}…</source>
            <translation>في انتظار {computer}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Sho&amp;w where it came from</source>
            <translation>إظهار المصدر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Point at the result: the part of the photo that it was made from is outlined.</source>
            <translation>أشر إلى النتيجة: يُحدَّد جزء الصورة الذي صُنعت منه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Snap paint to the photo</source>
            <translation>ملاءمة الطلاء لألوان الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Takes in whatever colour you paint with as the nearest of the photo's.</source>
            <translation>يُؤخذ أي لون تطلي به على أنه أقرب ألوان الصورة إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Mark what the photo ca&amp;nnot make</source>
            <translation>تعليم ما لا تستطيع الصورة صنعه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Marks what of your edit is like nothing in the photo.</source>
            <translation>يُعلِّم ما لا يشبه شيئًا في الصورة من تحريرك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Clear coarse–fine</source>
            <translation>مسح الخشن–الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>All of the edit enters as the slider says, again.</source>
            <translation>يدخل التحرير كله من جديد كما يقول المنزلق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Use learnt detail</source>
            <translation>استخدام التفاصيل المتعلَّمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/advice_commands.py" />
            <source>Makes results by what is learnt so far, to see what that knows of the photo.</source>
            <translation>يصنع النتائج بما تُعلِّم حتى الآن، لترى ما يعرفه عن الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Animate the photo</source>
            <translation>تحريك الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Makes the animation as it is set; it plays in its panel from the first frames on.</source>
            <translation>يصنع الحركة كما ضُبطت؛ وتُعرض في لوحها من الإطارات الأولى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Re-roll the motion</source>
            <translation>توليد حركة أخرى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Plays the animation, or lets it stand still.</source>
            <translation>يشغّل الحركة أو يتركها ساكنة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Frame &amp;before</source>
            <translation>الإطار السابق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Next frame</source>
            <translation>الإطار التالي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Seamless &amp;loop</source>
            <translation>حلقة متصلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Only the selection moves</source>
            <translation>التحديد وحده يتحرك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Export the animation…</source>
            <translation>تصدير الحركة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>Writes the animation as GIF, PNG, WebP or MP4, while you go on working.</source>
            <translation>يكتب الحركة بصيغة GIF أو PNG أو WebP أو MP4 بينما تواصل العمل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <source>&amp;Cancel the export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes no more frames; those that are there stay.</source>
            <translation>لا يصنع إطارات أخرى؛ وتبقى الموجودة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes another motion.</source>
            <translation>يصنع حركة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>It ends where it began, so that it can repeat without a jump.</source>
            <translation>تنتهي حيث بدأت، فتتكرر دون قفزة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Everything that is not selected stays as it is, to the last bit.</source>
            <translation>كل ما هو غير محدد يبقى كما هو حتى آخر بِت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/animation_commands.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Ends the export; nothing of it stays, and a file of that name is as it was.</source>
            <translation>ينهي التصدير؛ لا يبقى منه شيء، ويبقى أي ملف بهذا الاسم كما كان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/announcing.py" />
            <source>The result is there.</source>
            <translation>النتيجة جاهزة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/announcing.py" />
            <source>Undone: {edit}</source>
            <translation>تم التراجع عن: {edit}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Shows what happened in technical terms, for a report.</source>
            <translation>يُظهر ما حدث بعبارات تقنية من أجل تقرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Copies the message and its details.</source>
            <translation>ينسخ الرسالة وتفاصيلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Dismiss</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Dismiss this message</source>
            <translation>إخفاء هذه الرسالة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Learn at a smaller size</source>
            <translation>التعلّم بحجم أصغر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Needs less memory, and knows less fine detail.</source>
            <translation>يحتاج إلى ذاكرة أقل ويعرف تفاصيل دقيقة أقل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Bring it back</source>
            <translation>استعادته</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Opens the work as it was, with its history.</source>
            <translation>يفتح العمل كما كان مع سجله.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Opens the window to compare and save it.</source>
            <translation>يفتح النافذة للمقارنة والحفظ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/banner.py" />
            <source>Shows where reports and the log are kept.</source>
            <translation>يُظهر أين تُحفظ التقارير والسجل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>After over before, {share} %</source>
            <translation>«بعد» فوق «قبل»، {share} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/comparing.py" />
            <source>Difference, {gain} ×</source>
            <translation>الفرق، {gain} ×</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/key_pointer.py" />
            <source>Pointer: arrow keys, Shift 10 px · Space: click, held down drag · Full stop: hold until pressed again · P: end</source>
            <translation>المؤشر: مفاتيح الأسهم، ومع Shift ‏10 px · المسافة: نقر، ومع الضغط المستمر سحب · النقطة: إمساك حتى تُضغط ثانية · P: إنهاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>Point at the result: the part of the photo it was made from is outlined · O: no more</source>
            <translation>أشر إلى النتيجة: يُحدَّد جزء الصورة الذي صُنعت منه · O: إنهاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>Finding where the result came from… · O: no more</source>
            <translation>جارٍ البحث عن مصدر النتيجة… · O: إنهاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>There is no result to look into: paint, paste or move something first · O: no more</source>
            <translation>لا توجد نتيجة للنظر فيها: اطلِ أو الصق أو انقل شيئًا أولًا · O: إنهاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/origin.py" />
            <source>In the photo: {x}, {y}</source>
            <translation>في الصورة: {x}, {y}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/view.py" />
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Canvas</source>
            <translation>لوحة الرسم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/canvas/view.py" />
            <source>Drop a photo here, or open one</source>
            <translation>أسقط صورة هنا، أو افتح واحدة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>Pasted picture</source>
            <translation>صورة ملصقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>'{name}' is a project; open it by the File menu.</source>
            <translation>‏«{name}» مشروع؛ افتحه من قائمة «ملف».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/clipboard.py" />
            <source>'{name}' is a model; open it by the File menu.</source>
            <translation>‏«{name}» نموذج؛ افتحه من قائمة «ملف».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Command palette</source>
            <translation>لوح الأوامر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Type what you want to do</source>
            <translation>اكتب ما تريد فعله</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Command</source>
            <translation>أمر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/command_palette.py" />
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Layer</source>
            <translation>&amp;طبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Tool</source>
            <translation>&amp;أداة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Render</source>
            <translation>تص&amp;يير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Animate</source>
            <translation>&amp;حركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Make</source>
            <translation>إ&amp;نشاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Lear&amp;n</source>
            <translation>تع&amp;لّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Open sample</source>
            <translation>فتح نموذج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Open sample project</source>
            <translation>فتح مشروع نموذجي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Wheel</source>
            <translation>العجلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Space or middle button, drag</source>
            <translation>المسافة أو الزر الأوسط مع السحب</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Alt while painting</source>
            <translation>‏Alt أثناء الطلاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>[ and ]</source>
            <translation>[ و ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Alt, drag in a selection</source>
            <translation>‏Alt مع السحب داخل التحديد</translation>
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
            <translation>نقر مزدوج على منزلق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom to the pointer</source>
            <translation>التكبير عند المؤشر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Move the picture</source>
            <translation>تحريك الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Take a colour from the picture</source>
            <translation>أخذ لون من الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Smaller and larger brush</source>
            <translation>تصغير الفرشاة وتكبيرها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copy the region instead of moving it</source>
            <translation>نسخ المنطقة بدل نقلها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Leave what is under way</source>
            <translation>ترك ما هو جارٍ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Finish what is under way</source>
            <translation>إتمام ما هو جارٍ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Back to its default</source>
            <translation>العودة إلى القيمة الافتراضية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Open…</source>
            <translation>فتح…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Opens a photo or a project.</source>
            <translation>يفتح صورة أو مشروعًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Place a picture…</source>
            <translation>إدراج صورة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts a picture from a file on a floating layer, scaled to fit.</source>
            <translation>يضع صورة من ملف على طبقة عائمة بحجم مناسب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Save the project</source>
            <translation>حفظ المشروع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Keeps everything to be reopened as it is: layers, mask, variants, what is learnt.</source>
            <translation>يحفظ كل شيء ليُفتح كما هو: الطبقات والقناع والبدائل وما تُعلِّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Save the project &amp;as…</source>
            <translation>حفظ المشروع باسم…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Keeps everything in another file. Krita and GIMP open it with its layers.</source>
            <translation>يحفظ كل شيء في ملف آخر. يفتحه Krita وGIMP بطبقاته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Writes the picture as shown, at the photo's own size, with its EXIF and colour profile.</source>
            <translation>يكتب الصورة كما تظهر، بحجم الصورة الأصلي، مع EXIF وملف تعريف الألوان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Export a&amp;gain</source>
            <translation>تصدير مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Writes the picture to the file of the last export, or asks for one.</source>
            <translation>يكتب الصورة في ملف التصدير الأخير، أو يسأل عن ملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Se&amp;ttings…</source>
            <translation>الإعدادات…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Close photo</source>
            <translation>إغلاق الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Quit</source>
            <translation>إنهاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Cu&amp;t</source>
            <translation>قص</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copies what is selected and clears it from the active layer.</source>
            <translation>ينسخ المحدد ويمسحه من الطبقة النشطة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Copies what is selected as it is shown, or the whole picture.</source>
            <translation>ينسخ المحدد كما يظهر، أو الصورة كلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts the picture on the clipboard on a floating layer; without a photo, opens it.</source>
            <translation>يضع صورة الحافظة على طبقة عائمة؛ وإن لم تكن هناك صورة فتحها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Paste as &amp;new photo</source>
            <translation>لصق كصورة جديدة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Opens the picture on the clipboard as a photo of its own.</source>
            <translation>يفتح صورة الحافظة كصورة مستقلة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>C&amp;lear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Clears the selection, or all, from the active layer.</source>
            <translation>يمسح التحديد، أو الكل، من الطبقة النشطة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Fill selection</source>
            <translation>تعبئة التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Fills what is selected with the colour to paint with.</source>
            <translation>يعبئ المحدد بلون الطلاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Restore the p&amp;hoto</source>
            <translation>استعادة الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Brings the photo back within the selection, or everywhere.</source>
            <translation>يعيد الصورة الأصلية داخل التحديد أو في كل مكان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select &amp;all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select n&amp;one</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Invert selection</source>
            <translation>عكس التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Exchange the colours</source>
            <translation>تبديل اللونين</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>The colour to paint with becomes the background colour, and the other way round.</source>
            <translation>يصبح لون الطلاء لون الخلفية والعكس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Black and white</source>
            <translation>أسود وأبيض</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Paint in black.</source>
            <translation>الطلاء بالأسود.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Choose a colour…</source>
            <translation>اختيار لون…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom &amp;in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Zoom &amp;out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Fit the window</source>
            <translation>ملاءمة النافذة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;100 %</source>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Hide panels</source>
            <translation>إخفاء الألواح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Leaves only the picture and the tools; once more brings them back.</source>
            <translation>يترك الصورة والأدوات فقط؛ ومرة أخرى يعيدها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Reset the layout</source>
            <translation>إعادة ضبط التخطيط</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Puts all panels where they were.</source>
            <translation>يعيد كل الألواح إلى أماكنها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>F&amp;ull screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Theme as the &amp;system</source>
            <translation>السمة كما في النظام</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Dark theme</source>
            <translation>السمة الداكنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>&amp;Light theme</source>
            <translation>السمة الفاتحة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Fill selection</source>
            <translation>تعبئة التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Restore the photo</source>
            <translation>استعادة الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Select none</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>Invert selection</source>
            <translation>عكس التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/commands.py" />
            <source>{panel} panel</source>
            <translation>لوح {panel}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Show &amp;before</source>
            <translation>إظهار ما قبل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Shows the picture without the result, as long as the key is held.</source>
            <translation>يُظهر الصورة دون النتيجة ما دام المفتاح مضغوطًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Wipe &amp;line</source>
            <translation>خط المسح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>Shows before and after on two sides of a line to drag.</source>
            <translation>يُظهر ما قبل وما بعد على جانبي خط يُسحب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>&amp;Onion skin</source>
            <translation>قشرة البصل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Lays the result over the picture before, as transparent as you like.</source>
            <translation>يضع النتيجة فوق الصورة السابقة بالشفافية التي تريدها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <source>D&amp;ifference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/compare_commands.py" />
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows what the result changes: black where nothing, the brighter the more.</source>
            <translation>يُظهر ما تغيّره النتيجة: أسود حيث لا تغيير، وأسطع كلما زاد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>About SinGAN Studio</source>
            <translation>حول SinGAN Studio</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Learns one photo, and makes what you paint, paste or move in it anew of the photo's own matter.
After SinGAN (Shaham, Dekel, Michaeli: Learning a Generative Model from a Single Natural Image, ICCV 2019).
MIT licence. Works without network or account.</source>
            <translation>يتعلّم صورة واحدة، ويصنع ما تطليه أو تلصقه أو تنقله فيها من جديد من مادة الصورة نفسها.
وفقًا لـ SinGAN ⁨(Shaham, Dekel, Michaeli: Learning a Generative Model from a Single Natural Image, ICCV 2019)⁩.
رخصة MIT. يعمل دون شبكة أو حساب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>On the picture</source>
            <translation>على الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>SinGAN Studio {version}</source>
            <translation>SinGAN Studio {version}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/about.py" />
            <source>Log: {path}</source>
            <translation>السجل: {path}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>By keys: arrows move, Space sets a corner, Backspace takes it back, Ctrl+A outlines all of it.</source>
            <translation>بالمفاتيح: الأسهم تحرّك، والمسافة تضع زاوية، وBackspace يزيلها، وCtrl+A يحدّد الصورة كلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Picture to draw an outline on</source>
            <translation>صورة يُرسم عليها الإطار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Draw roughly around what shall stay, with a little room; the edge is found by itself.</source>
            <translation>ارسم تقريبًا حول ما ينبغي أن يبقى مع ترك مسافة صغيرة؛ يُعثر على الحافة تلقائيًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/cutout.py" />
            <source>Cut out '{layer}'</source>
            <translation>قص خلفية «{layer}»</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>The photo goes to a computer of yours and is learnt there; what is learnt comes back about every minute and is kept as ever. You can go on editing.</source>
            <translation>تُرسل الصورة إلى حاسوب من حواسيبك وتُتعلَّم هناك؛ ويعود ما تُعلِّم كل دقيقة تقريبًا ويُحفظ كالمعتاد. يمكنك مواصلة التحرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>There, once, and in the same version as here:</source>
            <translation>هناك، مرة واحدة، وبالإصدار نفسه المستخدم هنا:</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn on another computer</source>
            <translation>التعلّم على حاسوب آخر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Scheduler</source>
            <translation>المُجدوِل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Certificate to trust</source>
            <translation>الشهادة الموثوقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Own certificate</source>
            <translation>شهادتك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Its key</source>
            <translation>مفتاحها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn to</source>
            <translation>التعلّم حتى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>Learn there</source>
            <translation>التعلّم هناك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Browse…</source>
            <translation>استعراض…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/elsewhere.py" />
            <source>{name}: browse</source>
            <translation>{name}: استعراض</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>{size} pixels, {factor} ×</source>
            <translation>‏⁦{size}⁩ بكسل، {factor} ×</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarge</source>
            <translation>تكبير الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Compare with</source>
            <translation>المقارنة مع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Compare with an original…</source>
            <translation>المقارنة مع الأصل…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Measures how near the enlarged picture comes to the original it was made smaller from.</source>
            <translation>يقيس مدى قرب الصورة المكبّرة من الأصل الذي صُغِّرت منه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>How near to the original</source>
            <translation>مدى القرب من الأصل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Writes the enlarged picture into a file.</source>
            <translation>يكتب الصورة المكبّرة في ملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Puts the enlarged picture on the clipboard.</source>
            <translation>يضع الصورة المكبّرة في الحافظة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Open as photo</source>
            <translation>فتح كصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Opens the enlarged picture as a photo of its own.</source>
            <translation>يفتح الصورة المكبّرة كصورة مستقلة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Bicubic</source>
            <translation>تكعيبي مزدوج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Choose the original</source>
            <translation>اختيار الأصل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Original</source>
            <translation>الأصل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Enlarged</source>
            <translation>المكبّرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Save the enlarged picture</source>
            <translation>حفظ الصورة المكبّرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>{photo} {factor}x</source>
            <translation>{photo} {factor}x</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>Enlarged by interpolation alone.</source>
            <translation>مكبّرة بالاستيفاء وحده.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge.py" />
            <source>The original that you chose.</source>
            <translation>الأصل الذي اخترته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Factor</source>
            <translation>المُعامل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Quality</source>
            <translation>الجودة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges in the background: you can close this window and go on working.</source>
            <translation>يُكبَّر في الخلفية: يمكنك إغلاق هذه النافذة ومواصلة العمل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/status.py" />
            <source>Enlarging</source>
            <translation>جارٍ التكبير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stops enlarging; what is learnt for it so far is kept until the photo is closed.</source>
            <translation>يوقف التكبير؛ ويُحتفظ بما تُعلِّم له حتى تُغلق الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The photo is being prepared; that takes a moment.</source>
            <translation>يجري تجهيز الصورة؛ لحظة من فضلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The result on the photo is still being made; that takes a moment.</source>
            <translation>ما زالت النتيجة على الصورة تُصنع؛ لحظة من فضلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>The picture is enlarged as it is shown, edits included; how it looks from nearer is learnt from the photo itself.</source>
            <translation>تُكبَّر الصورة كما تظهر، بما في ذلك التحرير؛ ويُتعلَّم مظهرها عن قرب من الصورة نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Measuring…</source>
            <translation>جارٍ القياس…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarging…</source>
            <translation>جارٍ التكبير…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>At once</source>
            <translation>فورًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>By the photo's own patches, without learning.</source>
            <translation>برُقع الصورة نفسها، دون تعلّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Quick draft</source>
            <translation>مسودة سريعة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Learns shortly first: finer detail.</source>
            <translation>يتعلّم قليلًا أولًا: تفاصيل أدق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Balanced</source>
            <translation>متوازن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Learns several times longer.</source>
            <translation>يتعلّم مدة أطول عدة مرات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Whole picture</source>
            <translation>الصورة كلها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges all of it.</source>
            <translation>يكبّرها كلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Selection</source>
            <translation>التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Enlarges the rectangle around the selection.</source>
            <translation>يكبّر المستطيل المحيط بالتحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>{before} → {after} pixels</source>
            <translation>‏⁦{before} → {after}⁩ بكسل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>That would be {megapixels} megapixels, and {most} are the most; choose a smaller factor, or select a part.</source>
            <translation>سيبلغ ذلك {megapixels} ميغابكسل، والحد الأقصى {most}؛ اختر معاملًا أصغر أو حدد جزءًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>That takes about {needed} GB of memory, and {free} GB are free; choose a smaller factor, select a part, or close other programs.</source>
            <translation>يحتاج ذلك إلى نحو {needed} غ.ب من الذاكرة والمتاح {free} غ.ب؛ اختر معاملًا أصغر أو حدد جزءًا أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/enlarge_settings.py" />
            <source>Makes both sides {n} times as long.</source>
            <translation>يجعل الضلعين أطول {n} مرات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>edited</source>
            <translation>محرَّر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{size} This format changes every pixel a little; PNG and TIFF change none.</source>
            <translation>‏{size} هذه الصيغة تغيّر كل بكسل قليلًا؛ أما PNG وTIFF فلا تغيّران شيئًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{size} Outside your edits every pixel stays as it was; EXIF and colour profile too.</source>
            <translation>‏{size} خارج تحريرك يبقى كل بكسل كما كان، وكذلك EXIF وملف تعريف الألوان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export.py" />
            <source>{width} × {height} pixels, the photo's own.</source>
            <translation>‏⁦{width} × {height}⁩ بكسل، حجم الصورة نفسه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Export the animation</source>
            <translation>تصدير الحركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Longer side</source>
            <translation>الضلع الأطول</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>{frames} frames, {seconds:.1f} s</source>
            <translation>‏{frames} إطارًا، {seconds:.1f} ث</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>256 colours a frame; plays everywhere.</source>
            <translation>256 لونًا لكل إطار؛ تعمل في كل مكان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Every pixel as it was made; plays in browsers. The largest files.</source>
            <translation>كل بكسل كما صُنع؛ تعمل في المتصفحات. أكبر الملفات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Small; plays in browsers. It changes every pixel a little.</source>
            <translation>صغيرة؛ تعمل في المتصفحات. تغيّر كل بكسل قليلًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Smallest; plays in every player. It changes every pixel a little.</source>
            <translation>الأصغر؛ تعمل في كل مشغّل. تغيّر كل بكسل قليلًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Longer side…</source>
            <translation>الضلع الأطول…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>animated</source>
            <translation>متحركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>The photo's own: {width} × {height}</source>
            <translation>حجم الصورة نفسه: ⁦{width} × {height}⁩</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/export_animation.py" />
            <source>Half: {width} × {height}</source>
            <translation>النصف: ⁦{width} × {height}⁩</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Peak signal-to-noise ratio: how small the error is; higher is better.</source>
            <translation>نسبة ذروة الإشارة إلى الضوضاء: مدى صِغر الخطأ؛ الأعلى أفضل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Structural similarity: how alike light and texture are; 1 is the same.</source>
            <translation>التشابه البنيوي: مدى تشابه الضوء والملمس؛ 1 يعني التطابق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/figures.py" />
            <source>Lanczos</source>
            <translation>Lanczos</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Take one of the formats above.</source>
            <translation>استخدم إحدى الصيغ أعلاه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Format</source>
            <translation>الصيغة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Export as</source>
            <translation>تصدير باسم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/file.py" />
            <source>'{name}' is there already. Replace it?</source>
            <translation>‏«{name}» موجود بالفعل. أتريد استبداله؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Forgets what was learnt of the chosen photos.</source>
            <translation>ينسى ما تُعلِّم من الصور المختارة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Remove all</source>
            <translation>إزالة الكل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Forgets every photo that is not open and that no project goes with.</source>
            <translation>ينسى كل صورة غير مفتوحة ولا يرتبط بها مشروع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Opens the folder that all of this is in.</source>
            <translation>يفتح المجلد الذي يضم كل هذا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Learnt photos</source>
            <translation>الصور المتعلَّمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Not readable</source>
            <translation>تتعذر قراءته</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>open now</source>
            <translation>مفتوحة الآن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Used last</source>
            <translation>آخر استخدام</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Kept for</source>
            <translation>محفوظة لأجل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Photos that are open, and those that a saved project goes with, are never removed.</source>
            <translation>الصور المفتوحة وتلك المرتبطة بمشروع محفوظ لا تُزال أبدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>{size}, learnt at {longest} px</source>
            <translation>‏⁦{size}⁩، مُتعلَّمة عند {longest} px</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/learnt_photos.py" />
            <source>Learnt photos: {count}, together {total} MB of at most {limit} MB</source>
            <translation>الصور المتعلَّمة: {count}، مجموعها {total} م.ب من {limit} م.ب على الأكثر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Appearance</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learning</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Previews</source>
            <translation>المعاينات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Pen</source>
            <translation>القلم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Memory</source>
            <translation>الذاكرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Storage</source>
            <translation>التخزين</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Back to the default</source>
            <translation>العودة إلى القيمة الافتراضية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/settings.py" />
            <source>Reset {setting}</source>
            <translation>إعادة ضبط {setting}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Coarse on the left, fine on the right; click a picture to see it on the photo.</source>
            <translation>الخشن على اليسار والدقيق على اليمين؛ انقر صورة لتراها على الصورة الأصلية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Contact sheet</source>
            <translation>ورقة المصغّرات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Contact sheet: coarse to fine, variant by variant</source>
            <translation>ورقة المصغّرات: من الخشن إلى الدقيق، بديلًا بديلًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Make anew</source>
            <translation>صنعها من جديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Makes the contact sheet of the edit as it is now.</source>
            <translation>يصنع ورقة مصغّرات التحرير كما هو الآن.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Makes no more pictures; those that are there stay.</source>
            <translation>لا يصنع صورًا أخرى؛ وتبقى الموجودة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Puts the sheet on the clipboard.</source>
            <translation>يضع الورقة في الحافظة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Writes the sheet into a file.</source>
            <translation>يكتب الورقة في ملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Paint, paste or move something: the sheet shows all that may become of it.</source>
            <translation>اطلِ أو الصق أو انقل شيئًا: تُظهر الورقة كل ما قد يصير إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>The edit has changed since this sheet was made.</source>
            <translation>تغيّر التحرير منذ صُنعت هذه الورقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Save the contact sheet</source>
            <translation>حفظ ورقة المصغّرات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Rendering every scale and variant…</source>
            <translation>جارٍ تصيير كل مقياس وبديل…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>{photo} contact sheet</source>
            <translation>{photo} ورقة مصغّرات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/dialogs/sheet.py" />
            <source>Rendering every scale and variant… {time} left</source>
            <translation>جارٍ تصيير كل مقياس وبديل… بقي {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Render</source>
            <translation>تصيير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Samples</source>
            <translation>عيّنات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Animate</source>
            <translation>حركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Layers</source>
            <translation>الطبقات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Panels</source>
            <translation>الألواح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Float {panel}</source>
            <translation>تعويم {panel}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/docks.py" />
            <source>Close {panel}</source>
            <translation>إغلاق {panel}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Open a photo, project or model</source>
            <translation>فتح صورة أو مشروع أو نموذج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Place a picture</source>
            <translation>إدراج صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Cut</source>
            <translation>قص</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Save the project</source>
            <translation>حفظ المشروع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Export under way</source>
            <translation>التصدير جارٍ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Nothing of it is kept if you do not wait for it.</source>
            <translation>لن يبقى منه شيء إن لم تنتظره.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Cancel the export</source>
            <translation>إلغاء التصدير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Unsaved edits</source>
            <translation>تحرير غير محفوظ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>They will be lost unless you save them as a project.</source>
            <translation>سيضيع ما لم تحفظه مشروعًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>There is no picture on the clipboard; copy one in another program first.</source>
            <translation>لا توجد صورة في الحافظة؛ انسخ واحدة في برنامج آخر أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>That is no picture; drop a picture file or a picture from another program.</source>
            <translation>ليست هذه صورة؛ أسقط ملف صورة أو صورة من برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Wait</source>
            <translation>انتظار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>All files (*)</source>
            <translation>كل الملفات (*)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Projects, for Krita and GIMP too ({patterns})</source>
            <translation>المشاريع، تصلح لـ Krita وGIMP أيضًا ({patterns})</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>{name} copy</source>
            <translation>نسخة {name}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>'{name}' is not exported to the end.</source>
            <translation>لم يكتمل تصدير «{name}».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>The edits of '{name}' are not saved.</source>
            <translation>تحرير «{name}» غير محفوظ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/exchange.py" />
            <source>Pictures ({patterns})</source>
            <translation>الصور ({patterns})</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Skip the tour</source>
            <translation>تخطّي الجولة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Ends the tour. Key: Esc</source>
            <translation>ينهي الجولة. المفتاح: Esc</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Shows the step before.</source>
            <translation>يعرض الخطوة السابقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Shows the next step.</source>
            <translation>يعرض الخطوة التالية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>{number} of {all}</source>
            <translation>{number} من {all}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/callout.py" />
            <source>Tour, {step}</source>
            <translation>الجولة، {step}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>This is your photo</source>
            <translation>هذه صورتك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>It can be edited at once. The File menu opens other photos, projects and samples; you can also drop a photo on the window.</source>
            <translation>يمكن تحريرها فورًا. تفتح قائمة الملف صورًا ومشاريع ونماذج أخرى؛ ويمكنك أيضًا إفلات صورة على النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Paint on it</source>
            <translation>اطلِ عليها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Take the brush here, or with B, and paint something roughly, best in one of the photo's own colours, which stand in the Render panel. What you paint becomes photo.</source>
            <translation>خذ الفرشاة من هنا أو بـ B، واطلِ شيئًا بلا تدقيق، والأفضل بأحد ألوان الصورة نفسها، وهي في لوحة التصيير. ما تطليه يصير صورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Move a part of it</source>
            <translation>انقل جزءًا منها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Draw around something with the lasso, then drag it elsewhere: its old place is filled, its new one mended. With Alt you drag a copy.</source>
            <translation>ارسم حول شيء بالأنشوطة ثم اسحبه إلى مكان آخر: يُملأ مكانه القديم ويُلأم الجديد. ومع Alt تسحب نسخة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>From coarse to fine</source>
            <translation>من الخشن إلى الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Coarse lets the photo re-imagine your edit; fine keeps it and adjusts texture. Drag the slider, or click one of the small results that appear below it.</source>
            <translation>الخشن يدع الصورة تعيد تخيّل تحريرك؛ والدقيق يُبقيه ويضبط الملمس. اسحب شريط التمرير، أو انقر إحدى النتائج الصغيرة التي تظهر تحته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Keep what you like</source>
            <translation>احتفظ بما يعجبك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Accept puts the result on a layer of its own. The photo below is never changed, and everything can be undone.</source>
            <translation>القبول يضع النتيجة في طبقة مستقلة. الصورة تحتها لا تتغير أبدًا، وكل شيء يمكن التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>The photo is being learnt</source>
            <translation>الصورة تُتعلَّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Results are made of patches of the photo until it is learnt to the end of this road. That takes hours, goes on by itself while you edit, and is kept for the next time.</source>
            <translation>تُصنع النتائج من رُقع الصورة إلى أن تُتعلَّم حتى نهاية هذا الطريق. يستغرق ذلك ساعات ويجري وحده أثناء تحريرك، ويُحتفظ به للمرة القادمة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Save and export</source>
            <translation>الحفظ والتصدير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <source>Save keeps everything in a project to go on with; Export makes a picture of the photo's own size. Ctrl+K finds every command, and Shift+F1 explains whatever you point at.</source>
            <translation>الحفظ يُبقي كل شيء في مشروع لتتابعه؛ والتصدير يصنع صورة بحجم الصورة نفسها. يجد Ctrl+K كل أمر، ويشرح Shift+F1 كل ما تشير إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Move region</source>
            <translation>نقل المنطقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/steps.py" />
            <location filename="../../singan_studio/ui/tools/region.py" />
            <source>Copy region</source>
            <translation>نسخ المنطقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows a photo to work on, or a project with all its layers and results. The photo on disk is only read: whatever you do here, it stays as it is until you export over it yourself.</source>
            <translation>يعرض صورة للعمل عليها، أو مشروعًا بكل طبقاته ونتائجه. الصورة على القرص تُقرأ فقط: مهما فعلت هنا تبقى كما هي إلى أن تصدّر فوقها بنفسك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings a second picture into the one that is open, as a layer that floats above it. Use it for an object that is to become part of the photo; Harmonise then gives it the photo's light and texture.</source>
            <translation>يجلب صورة ثانية إلى الصورة المفتوحة كطبقة تطفو فوقها. استخدمه لجسم يُراد أن يصير جزءًا من الصورة؛ ثم تعطيه المواءمة ضوء الصورة وملمسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes your work into one file, so that you can go on another day exactly here. For a picture to show to others, export instead.</source>
            <translation>يكتب عملك في ملف واحد لتتابع في يوم آخر من هنا تمامًا. أما الصورة التي تريد أن يراها غيرك فصدّرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins a second file for this work, and leaves the first as it was saved last. Use it before you try something daring, or to turn a sample project into one of your own.</source>
            <translation>يبدأ ملفًا ثانيًا لهذا العمل ويترك الأول كما حُفظ آخر مرة. استخدمه قبل تجربة جريئة، أو لتجعل من مشروع نموذجي مشروعًا لك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes an ordinary picture file of what you see, for printing, sending or another program. You choose name and format; outside of your edits its pixels are those of the photo, unless the format loses detail.</source>
            <translation>يصنع ملف صورة عاديًا مما تراه، للطباعة أو الإرسال أو لبرنامج آخر. تختار الاسم والتنسيق؛ وخارج تحريراتك تبقى البكسلات بكسلات الصورة ما لم يُفقِد التنسيقُ تفاصيل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Saves you the questions when you export time after time, for instance while another program shows the file.</source>
            <translation>يوفّر عليك الأسئلة حين تصدّر مرة بعد مرة، مثلًا حين يعرض برنامج آخر الملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens the window with everything that can be set once for all: theme, language, how far photos are learnt, how much memory and disk may be used.</source>
            <translation>يفتح نافذة كل ما يُضبط مرة واحدة: السمة واللغة وإلى أي مدى تُتعلَّم الصور وكم يُستخدم من الذاكرة والقرص.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the photo away and goes back to the welcome page. You are asked first if something is not saved.</source>
            <translation>يضع الصورة جانبًا ويعود إلى صفحة الترحيب. تُسأل أولًا إن كان هناك ما لم يُحفظ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the program. You are asked first if something is not saved; what is learnt so far is kept.</source>
            <translation>ينهي البرنامج. تُسأل أولًا إن كان هناك ما لم يُحفظ؛ ويُحتفظ بما تُعلِّم حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a photo that comes with the program, to try things on. It is drawn by the program's authors, and you may do with it what you like.</source>
            <translation>يفتح صورة تأتي مع البرنامج لتجرّب عليها. رسمها مؤلفو البرنامج، ولك أن تفعل بها ما تشاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a prepared edit of a sample photo, so that you see a result at once and can play with its slider. It is a copy: when you save it you are asked for a file, and the sample stays as it is.</source>
            <translation>يفتح تحريرًا مُعدًّا لصورة نموذجية، فترى نتيجة فورًا وتجرّب شريط تمريرها. إنه نسخة: عند الحفظ تُسأل عن ملف، ويبقى النموذج كما هو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes back the last thing you did: a stroke, a move, an accepted result. You can go back step after step, to when the photo was opened; the History panel shows all of them.</source>
            <translation>يتراجع عن آخر ما فعلته: ضربة أو نقل أو نتيجة مقبولة. يمكنك الرجوع خطوة بعد خطوة حتى لحظة فتح الصورة؛ ولوحة السجل تعرضها كلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Does again what you took back. It works until you do something new instead.</source>
            <translation>يعيد ما تراجعت عنه. يصلح ما لم تفعل شيئًا جديدًا بدلًا منه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the selected part away and keeps it on the clipboard, to be pasted elsewhere. Only a layer above the photo can be cut from; to move a part of the photo itself, drag the selection.</source>
            <translation>يزيل الجزء المحدد ويحفظه في الحافظة ليُلصق في مكان آخر. لا يُقص إلا من طبقة فوق الصورة؛ ولنقل جزء من الصورة نفسها اسحب التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the picture on the clipboard, for pasting here or in another program. Without a selection it takes all of it, results included.</source>
            <translation>يضع الصورة في الحافظة للصقها هنا أو في برنامج آخر. بلا تحديد يأخذها كلها، بما فيها النتائج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings in what you copied here or in another program, as a layer you can move, scale and turn. This is the quickest way to put a foreign object into a photo.</source>
            <translation>يجلب ما نسخته هنا أو في برنامج آخر كطبقة يمكن نقلها وتحجيمها وتدويرها. إنه أسرع طريق لإدخال جسم غريب إلى صورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins with the copied picture as if you had opened it from a file, instead of laying it over the photo that is open.</source>
            <translation>يبدأ بالصورة المنسوخة كأنك فتحتها من ملف، بدل وضعها فوق الصورة المفتوحة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the active layer empty where something is selected, so that what lies below shows again. The photo itself, at the very bottom, cannot be cleared.</source>
            <translation>يفرغ الطبقة النشطة حيث يوجد تحديد فيظهر ما تحتها. أما الصورة نفسها في القاع فلا تُمسح.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Pours the colour to paint with into the selection, all at once. A flat patch is enough: the result turns it into the photo's matter.</source>
            <translation>يصب لون الطلاء في التحديد دفعة واحدة. تكفي رقعة مسطحة: فالنتيجة تحوّلها إلى مادة الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes your edits away where something is selected, or all of them, so that the untouched photo shows. Use the Restore tool to do that with a brush.</source>
            <translation>يزيل تحريراتك حيث يوجد تحديد، أو كلها، فتظهر الصورة كما كانت. ولفعل ذلك بفرشاة استخدم أداة الاستعادة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects the whole picture, from border to border, for instance to copy it or to move all of it.</source>
            <translation>يحدد الصورة كلها من حافة إلى حافة، مثلًا لنسخها أو لنقلها كلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the selection away. Do that when a tool seems to do nothing: with a selection it works only inside it.</source>
            <translation>يلغي التحديد. افعل ذلك حين تبدو الأداة بلا أثر: فمع وجود تحديد لا تعمل إلا داخله.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects what was not selected, and the other way round. Handy when the background is easier to select than the object before it.</source>
            <translation>يحدد ما لم يكن محددًا والعكس. مفيد حين تكون الخلفية أسهل تحديدًا من الجسم الذي أمامها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives you a clean sheet above the active layer. Paint on a layer of its own what you may want to hide, move or delete later.</source>
            <translation>يعطيك ورقة نظيفة فوق الطبقة النشطة. اطلِ على طبقة مستقلة ما قد تريد إخفاءه أو نقله أو حذفه لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a second layer like the active one right above it, for instance to try a variation and keep the first.</source>
            <translation>يصنع طبقة ثانية مثل النشطة فوقها مباشرة، مثلًا لتجربة تنويع مع الاحتفاظ بالأولى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the active layer away with all that is on it. The photo at the bottom stays always; Undo brings a layer back.</source>
            <translation>يزيل الطبقة النشطة وكل ما عليها. تبقى الصورة في القاع دائمًا؛ والتراجع يعيد الطبقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Joins the active layer with the one below, for good once you save and close. Use it when many layers become hard to tell apart.</source>
            <translation>يضم الطبقة النشطة إلى التي تحتها، نهائيًا بعد الحفظ والإغلاق. استخدمه حين تكثر الطبقات ويصعب تمييزها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the active layer cover the one that lay above it. What is higher in the list hides what is lower.</source>
            <translation>يجعل الطبقة النشطة تغطي التي كانت فوقها. ما هو أعلى في القائمة يحجب ما هو أدنى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the layer below cover the active one. No layer can go below the photo.</source>
            <translation>يجعل الطبقة التي تحتها تغطي النشطة. لا طبقة تنزل تحت الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture without the active layer, or with it again; nothing is lost. Hidden layers count neither for results nor for an export.</source>
            <translation>يُظهر الصورة بلا الطبقة النشطة أو معها من جديد؛ ولا يضيع شيء. الطبقات المخفية لا تُحسب في النتائج ولا في التصدير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Helps to free a placed object from the background it came with. Draw roughly around it; the program looks for its border by itself.</source>
            <translation>يساعدك على تخليص جسم مُدرج من الخلفية التي جاء بها. ارسم حوله رسمًا تقريبيًا؛ والبرنامج يبحث عن حدّه بنفسه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps of the layer only what is selected, yet forgets nothing: take the mask off and all of it is there again. Safer than erasing.</source>
            <translation>يُبقي من الطبقة المحدد فقط دون أن ينسى شيئًا: أزل القناع فتعود كلها. أأمن من المحو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the layer's mask off, so that all of the layer shows again.</source>
            <translation>يزيل قناع الطبقة فتظهر كلها من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a selection of the layer's own shape, for instance to move the same outline on another layer or to re-roll just there.</source>
            <translation>يصنع تحديدًا من شكل الطبقة نفسه، مثلًا لنقل الحد ذاته في طبقة أخرى أو للتوليد هناك فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes hold of the active layer to put it elsewhere, make it smaller, turn or mirror it. You can come back to it as often as you like: nothing is lost by scaling.</source>
            <translation>يمسك بالطبقة النشطة لوضعها في مكان آخر أو تصغيرها أو تدويرها أو عكسها. يمكنك العودة إليها كما شئت: لا يضيع شيء بالتحجيم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Paints with the colour below the tools. Paint roughly, in the photo's own colours: where you put a colour the result shows what has that colour in the photo.</source>
            <translation>يطلي باللون الموجود تحت الأدوات. اطلِ بلا تدقيق وبألوان الصورة نفسها: حيث تضع لونًا تُظهر النتيجة ما له ذلك اللون في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes paint off the active layer again, down to what lies below. The photo itself cannot be erased; to bring it back over everything use Restore.</source>
            <translation>يزيل الطلاء من الطبقة النشطة حتى ما تحتها. الصورة نفسها لا تُمحى؛ ولإظهارها فوق كل شيء استخدم الاستعادة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives an area of like colour another one by a click. Good for flat sketches, which the photo then turns into its own matter.</source>
            <translation>يعطي منطقة متقاربة اللون لونًا آخر بنقرة. مناسب لرسوم مسطحة تحوّلها الصورة بعدئذ إلى مادتها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes a colour out of the picture to paint with. Colours that are in the photo give the best results, so take them from there.</source>
            <translation>يأخذ لونًا من الصورة للطلاء به. الألوان الموجودة في الصورة تعطي أفضل النتائج، فخذها منها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings the untouched photo back where you paint, through all layers above it. Use it where a result went further than you wanted.</source>
            <translation>يعيد الصورة كما كانت حيث تطلي، عبر كل الطبقات فوقها. استخدمه حيث ذهبت النتيجة أبعد مما أردت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects any shape by drawing around it. Then drag inside it to move that region: its old place is filled, its new one mended.</source>
            <translation>يحدد أي شكل بالرسم حوله. ثم اسحب داخله لنقل تلك المنطقة: يُملأ مكانها القديم ويُلأم الجديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects a rectangle. It is the quickest way to move, copy, re-roll or enlarge a part when its exact outline does not matter.</source>
            <translation>يحدد مستطيلًا. أسرع طريق لنقل جزء أو نسخه أو توليده من جديد أو تكبيره حين لا يهم حدّه الدقيق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Selects what has nearly the colour you click on, such as a sky. Tolerance says how nearly.</source>
            <translation>يحدد ما له تقريبًا اللون الذي تنقره، كالسماء. والتسامح يحدد مدى التقارب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Says yourself what is made anew and what stays, where the program's own choice is not what you want. It can also re-roll just what you brush over.</source>
            <translation>تقول به بنفسك ما يُصنع من جديد وما يبقى، حيث لا يكون اختيار البرنامج ما تريد. ويمكنه أيضًا أن يولّد من جديد ما تمر عليه وحده.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets one part of an edit be re-imagined freely while another keeps your strokes. Paint orange where the photo should decide more, blue where your edit should.</source>
            <translation>يدع جزءًا من التحرير يُعاد تخيّله بحرية بينما يحتفظ جزء آخر بضرباتك. اطلِ بالبرتقالي حيث تقرر الصورة أكثر، وبالأزرق حيث يقرر تحريرك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves the view when the picture is larger than the window. It changes nothing in the picture.</source>
            <translation>يحرّك المنظر حين تكون الصورة أكبر من النافذة. لا يغيّر شيئًا في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture larger or smaller on the screen. It changes nothing in the picture.</source>
            <translation>يعرض الصورة أكبر أو أصغر على الشاشة. لا يغيّر شيئًا في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Exchanges the two colours below the tools, so that you can paint with two of them in turn.</source>
            <translation>يبدّل اللونين تحت الأدوات، فتطلي بهما بالتناوب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes back to plain black in front and white behind, for instance for drawing lines in a sketch.</source>
            <translation>يعود إلى الأسود الخالص في الأمام والأبيض في الخلف، مثلًا لرسم خطوط في رسم تخطيطي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you use every tool without a mouse: the arrow keys move a cross over the picture, Space presses. Good when your hand is not steady enough for single pixels, too.</source>
            <translation>يتيح استعمال كل أداة بلا فأرة: مفاتيح الأسهم تحرّك علامة فوق الصورة، والمسافة تضغط. وهو نافع أيضًا حين لا تثبت اليد على بكسل واحد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a window to mix any colour to paint with. It may stay open while you paint.</source>
            <translation>يفتح نافذة لمزج أي لون للطلاء به. يمكن أن تبقى مفتوحة أثناء الطلاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as a sketch: flat colours say what goes where, and the photo says how that looks. It starts coarse, so that shapes may change.</source>
            <translation>يقرأ تحريرك كرسم تخطيطي: الألوان المسطحة تقول ماذا يكون أين، والصورة تقول كيف يبدو. يبدأ خشنًا، فقد تتغير الأشكال.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as a foreign object that is to look as if it had always been there. It starts fine, so that the object keeps its shape.</source>
            <translation>يقرأ تحريرك كجسم غريب يُراد أن يبدو كأنه كان هناك دائمًا. يبدأ دقيقًا، فيحتفظ الجسم بشكله.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Reads your edit as parts of the photo that were moved, copied or taken away: seams disappear and holes are filled.</source>
            <translation>يقرأ تحريرك كأجزاء من الصورة نُقلت أو نُسخت أو أُزيلت: تختفي الوصلات وتُملأ الثقوب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes one step towards coarse, where the photo decides more and your edit less. Try it when a result looks too much like your rough strokes.</source>
            <translation>يخطو نحو الخشن، حيث تقرر الصورة أكثر وتحريرك أقل. جرّبه حين تشبه النتيجة ضرباتك التقريبية أكثر مما ينبغي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes one step towards fine, where your edit stays as you made it and only its texture changes. Try it when a result loses what you painted.</source>
            <translation>يخطو نحو الدقيق، حيث يبقى تحريرك كما صنعته ولا يتغير إلا ملمسه. جرّبه حين تفقد النتيجة ما طليته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice again: other variants of the same edit, none better by rule. Use it when none of those shown pleases you.</source>
            <translation>يرمي النرد من جديد: بدائل أخرى للتحرير نفسه، لا أفضل بينها بحكم قاعدة. استخدمه حين لا يعجبك شيء مما يُعرض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice for the selected part alone, so that a result that is good elsewhere stays.</source>
            <translation>يرمي النرد للجزء المحدد وحده، فتبقى النتيجة حيث هي جيدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the result for your edit at this moment. You need it when automatic previews are off, or were stopped.</source>
            <translation>يصنع نتيجة تحريرك في هذه اللحظة. تحتاج إليه حين تكون المعاينة التلقائية متوقفة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, every change of your edit gets a result at once. Off, you decide when to wait for one, which suits huge photos and slow machines.</source>
            <translation>مفعّلًا يحصل كل تغيير في تحريرك على نتيجة فورًا. وإلا قررت أنت متى تنتظر نتيجة، وهذا يناسب الصور الضخمة والأجهزة البطيئة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the result that is shown as a new layer, and makes you free for the next edit. It can be undone, and the photo below is never touched.</source>
            <translation>يحتفظ بالنتيجة المعروضة كطبقة جديدة ويفرّغك للتحرير التالي. يمكن التراجع عنه، والصورة تحتها لا تُمس أبدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the variant that is shown aside as a hidden layer and lets you look at others. Show it in the Layers panel when you decide.</source>
            <translation>يضع البديل المعروض جانبًا كطبقة مخفية ويدعك تنظر في غيره. أظهره في لوحة الطبقات حين تقرر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the result off the picture, and what you painted, pasted or moved shows as you made it.</source>
            <translation>يزيل النتيجة عن الصورة فيظهر ما طليته أو لصقته أو نقلته كما صنعته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you see for a moment what the picture was without the result, to judge what it changed.</source>
            <translation>يدعك ترى لحظةً كيف كانت الصورة بلا النتيجة، لتحكم على ما غيّرته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lays a line over the picture that you can drag: without the result on one side, with it on the other. The best way to compare details.</source>
            <translation>يضع على الصورة خطًّا يمكن سحبه: بلا النتيجة في جانب ومعها في الآخر. أفضل طريقة لمقارنة التفاصيل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture through the result, as if both were on tracing paper. Use it to see whether edges still lie where they were.</source>
            <translation>يُظهر الصورة عبر النتيجة كأن كلتيهما على ورق شفاف. استخدمه لترى هل الحواف ما زالت في مكانها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows nothing but what the result changed, brightened. Use it to be sure that the rest of the photo is untouched.</source>
            <translation>لا يُظهر إلا ما غيّرته النتيجة، مُفتَّحًا. استخدمه لتتيقن أن بقية الصورة لم تُمس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a table of pictures, all variants from coarse to fine, when you would rather choose by eye than move the slider.</source>
            <translation>يصنع جدول صور بكل البدائل من الخشن إلى الدقيق، حين تفضّل الاختيار بالعين على تحريك شريط التمرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Opens a window that makes a larger picture with more pixels, for a print or a detail. It takes seconds, or minutes when it learns first, and you can go on meanwhile.</source>
            <translation>يفتح نافذة تصنع صورة أكبر ببكسلات أكثر، للطباعة أو لتفصيل. يستغرق ثواني، أو دقائق إن تعلّم أولًا، وتستطيع المتابعة أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps you to the photo's own colours: what you paint is turned into the nearest of them. Results are truest then, for a colour that the photo lacks cannot become its matter.</source>
            <translation>يُلزمك بألوان الصورة: ما تطليه يُحوَّل إلى أقربها. عندئذ تكون النتائج أصدق، فاللون الذي تفتقده الصورة لا يصير من مادتها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Marks those parts of your edit for which the photo holds nothing alike. There, expect a result that differs from what you painted.</source>
            <translation>يُعلِّم أجزاء تحريرك التي لا شبيه لها في الصورة. توقّع هناك نتيجة تختلف عما طليته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Forgets what you painted with the coarse–fine brush, so that the slider counts everywhere again.</source>
            <translation>ينسى ما طليته بفرشاة الخشن–الدقيق، فيسري شريط التمرير في كل مكان من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the networks make results before they are better than patches, out of curiosity or to see whether more learning pays. Switch it off for the better picture.</source>
            <translation>يدع الشبكات تصنع النتائج قبل أن تتفوق على الرُّقع، فضولًا أو لترى هل يفيد مزيد من التعلّم. أوقفه لصورة أفضل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Computes moving pictures of the photo, or of what is selected in it. They play as they come; change a slider and make it again until you like it.</source>
            <translation>يحسب صورًا متحركة للصورة أو لما حُدد فيها. تُعرض كما تأتي؛ غيّر شريطًا واصنعها من جديد حتى تعجبك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the computing of an animation when you have seen enough. What is there can be played and exported.</source>
            <translation>ينهي حساب الحركة حين ترى ما يكفي. وما وُجد يمكن تشغيله وتصديره.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the same photo move in another way, as if it were another moment.</source>
            <translation>يجعل الصورة نفسها تتحرك على نحو آخر، كأنها لحظة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Starts the animation, or holds it still to look at a frame.</source>
            <translation>يبدأ الحركة أو يوقفها للنظر في إطار.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes back by one frame, to look closely at how something moves.</source>
            <translation>يرجع إطارًا واحدًا للتدقيق في كيفية تحرّك الشيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on by one frame, to look closely at how something moves.</source>
            <translation>يتقدم إطارًا واحدًا للتدقيق في كيفية تحرّك الشيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the last frame lead into the first. You want it for web pages and backgrounds, where an animation repeats for ever.</source>
            <translation>يجعل الإطار الأخير يفضي إلى الأول. تريده لصفحات الويب والخلفيات حيث تتكرر الحركة إلى الأبد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves what you selected, say the water, and holds everything else quite still, as in a cinemagraph.</source>
            <translation>يحرّك ما حددته، كالماء، ويُبقي كل ما عداه ساكنًا تمامًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a file of the animation to show to others: GIF runs everywhere, MP4 is the smallest. It is computed anew at the size you choose, in the background.</source>
            <translation>يصنع ملفًا للحركة ليراها غيرك: GIF يعمل في كل مكان، وMP4 هو الأصغر. تُحسب من جديد بالحجم الذي تختاره، في الخلفية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the writing of an animation file that takes too long. The animation in the panel stays.</source>
            <translation>ينهي كتابة ملف حركة طالت. وتبقى الحركة في اللوحة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes new pictures that look as if they were taken at the same place as the photo. You can choose one to go on with while others come.</source>
            <translation>يصنع صورًا جديدة تبدو كأنها التُقطت في مكان الصورة نفسه. يمكنك اختيار واحدة والمتابعة بينما تأتي غيرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Throws the dice for the samples: as many others, made in the same way.</source>
            <translation>يرمي النرد للعيّنات: عدد مثلها آخر، مصنوع بالطريقة نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the making of samples when one of those that are there will do.</source>
            <translation>ينهي صنع العيّنات حين تكفي واحدة مما وُجد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows one sample in place of your picture, at full size, to judge its details before you use it.</source>
            <translation>يعرض عيّنة واحدة مكان صورتك بحجمها الكامل، للحكم على تفاصيلها قبل استخدامها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with a sample as if it were a photo of its own: it can be edited, learnt, animated. Your present work is asked about first.</source>
            <translation>يتابع بعيّنة كأنها صورة قائمة بذاتها: تُحرَّر وتُتعلَّم وتُحرَّك. وتُسأل أولًا عن عملك الحالي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Brings a sample into your picture as a layer, of which you can use a part.</source>
            <translation>يجلب عيّنة إلى صورتك كطبقة تستطيع استخدام جزء منها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes one sample into a file of its own, for use elsewhere.</source>
            <translation>يكتب عيّنة واحدة في ملف مستقل لاستخدامها في مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts one sample on the clipboard, to be pasted into another program.</source>
            <translation>يضع عيّنة واحدة في الحافظة للصقها في برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes relatives of a sample you like: what stands where stays, and its details are thrown anew.</source>
            <translation>يصنع أقارب لعيّنة أعجبتك: يبقى كل شيء في مكانه وتُرمى تفاصيلها من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the varying of one sample; the next samples are free again.</source>
            <translation>ينهي تنويع عيّنة واحدة؛ فتعود العيّنات التالية حرة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the photo as far as the first station. It is soon done and the beginning of all that follows.</source>
            <translation>يدع البرنامج يتعلّم الصورة حتى المحطة الأولى. ينتهي سريعًا وهو بداية كل ما يلي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the photo as far as the second station, in minutes.</source>
            <translation>يدع البرنامج يتعلّم الصورة حتى المحطة الثانية، في دقائق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program learn the whole photo as in the published work, over night. From then on networks make the results, and know the photo best.</source>
            <translation>يدع البرنامج يتعلّم الصورة كلها كما في العمل المنشور، طوال الليل. ومن بعدها تصنع الشبكات النتائج، وهي أعرف بالصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives the whole machine to something else for a while. What is learnt stays, and editing goes on.</source>
            <translation>يعطي الجهاز كله لشيء آخر مدةً. يبقى ما تُعلِّم ويستمر التحرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on learning where it stood still.</source>
            <translation>يتابع التعلّم من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends learning for now, and keeps all of it. Later you can go on from there, also after the photo was closed.</source>
            <translation>ينهي التعلّم الآن ويحتفظ به كله. يمكنك المتابعة من هناك لاحقًا، حتى بعد إغلاق الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Hands the photo to a faster computer of yours, or to one that may run over night, while you go on editing here. What it has learnt comes back by itself, and is kept like what was learnt here.</source>
            <translation>يسلّم الصورة إلى حاسوب أسرع لديك، أو إلى حاسوب يمكن أن يعمل طوال الليل، بينما تواصل التحرير هنا. ما يتعلّمه يعود من تلقاء نفسه ويُحفظ كما يُحفظ ما تُعُلِّم هنا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tests how often a person takes fakes for photos, as the published work did: pictures stand on the screen for a second each, and the keyboard answers. You need a folder with photos and one with fakes.</source>
            <translation>يختبر كم مرة يظن شخص أن المزيّف صورة حقيقية، كما في العمل المنشور: تظهر الصور ثانية واحدة لكل منها، وتجيب بلوحة المفاتيح. تحتاج إلى مجلد فيه صور وآخر فيه صور مزيّفة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program say in plain words how good its samples of this photo are, and whether more learning would help.</source>
            <translation>يدع البرنامج يقول بكلمات بسيطة مدى جودة عيّناته من هذه الصورة، وهل يفيد مزيد من التعلّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture larger, up to single pixels. On disk it stays as it is.</source>
            <translation>يعرض الصورة أكبر، حتى البكسل الواحد. وعلى القرص تبقى كما هي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture smaller, to see more of it at once. On disk it stays as it is.</source>
            <translation>يعرض الصورة أصغر لترى منها أكثر دفعة واحدة. وعلى القرص تبقى كما هي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the whole picture as large as the window allows. Good to find your way back after zooming in.</source>
            <translation>يعرض الصورة كلها بأكبر ما تسمح به النافذة. مفيد للعودة بعد التقريب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows each pixel of the picture as one of the screen, which is the honest size for judging sharpness.</source>
            <translation>يعرض كل بكسل من الصورة كبكسل من الشاشة، وهو الحجم الصادق للحكم على الحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells what a result is made of: point anywhere in it, and the place of the photo that was used there is shown. Good for finding out why something appears.</source>
            <translation>يخبرك مم صُنعت النتيجة: أشر إلى أي موضع فيها يظهر لك مكان الصورة الذي استُخدم هناك. مفيد لمعرفة سبب ظهور شيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows this panel at the side of the window, or closes it to give its room to the others.</source>
            <translation>يعرض هذه اللوحة في جانب النافذة، أو يغلقها ليعطي مكانها لغيرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with the keyboard elsewhere: from the picture to a panel, from there to the next one, to the bars, and round again. It comes back to where you were.</source>
            <translation>ينتقل بلوحة المفاتيح إلى مكان آخر: من الصورة إلى لوح، ثم إلى التالي، ثم إلى الأشرطة، وهكذا دورانًا. ويعود إلى حيث كنت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The same way round the window, backwards.</source>
            <translation>الدوران نفسه حول النافذة، ولكن إلى الوراء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Gives the whole window to the picture for a moment, to look at it in peace.</source>
            <translation>يعطي النافذة كلها للصورة لحظةً، لتنظر إليها بهدوء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts panels that were moved, floated or closed back to where they are at first. Nothing else is changed.</source>
            <translation>يعيد اللوحات التي نُقلت أو عُوِّمت أو أُغلقت إلى مكانها الأول. ولا يتغير شيء آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the studio fill the screen without a frame; the same key brings the window back.</source>
            <translation>يجعل الاستوديو يملأ الشاشة بلا إطار؛ والمفتاح نفسه يعيد النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Chooses how bright the window is around the picture. Dark lets the picture stand out, light is like paper; the system's own choice follows the time of day if your system does.</source>
            <translation>يختار مدى سطوع النافذة حول الصورة. الداكن يُبرز الصورة والفاتح كالورق؛ واختيار النظام يتبع وقت اليوم إن كان نظامك يفعل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets you point at anything in the window to read what it is for. Pressed twice, it explains what has the keyboard.</source>
            <translation>يدعك تشير إلى أي شيء في النافذة لتقرأ فائدته. وإذا ضُغط مرتين شرح ما لديه لوحة المفاتيح.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Leads you in seven short steps through a first edit, each shown at its place in the window. You can leave it at any time.</source>
            <translation>يقودك في سبع خطوات قصيرة عبر أول تحرير، كل منها في مكانها من النافذة. يمكنك تركها في أي وقت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Finds any command by some letters of its name, when you do not know in which menu it is, or would rather type.</source>
            <translation>يجد أي أمر ببعض حروف اسمه، حين لا تعرف في أي قائمة هو أو تفضّل الكتابة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lists all keys in one window, to be searched. There are more than menus show: some work on the picture only.</source>
            <translation>يسرد كل المفاتيح في نافذة واحدة يُبحث فيها. وهي أكثر مما تعرضه القوائم: فبعضها يعمل على الصورة فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows where the program writes down what went wrong, for those who report a fault.</source>
            <translation>يُظهر أين يدوّن البرنامج ما ساء، لمن يبلّغ عن عطل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells the version, the licence, and whose work this program follows.</source>
            <translation>يذكر الإصدار والرخصة وعمل مَن يتبعه هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells about Qt, the library that draws this window.</source>
            <translation>يعرّف بـ Qt، المكتبة التي ترسم هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Your picture, with all that you did to it. The tool that is chosen at the left works here; the wheel zooms, and with Space held you can drag the view with any tool.</source>
            <translation>صورتك مع كل ما فعلته بها. الأداة المختارة في الجانب تعمل هنا؛ والعجلة تقرّب وتبعّد، ومع الضغط على المسافة تسحب المنظر بأي أداة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A photo or project that you opened lately, and that is still where it was. A click opens it.</source>
            <translation>صورة أو مشروع فتحته مؤخرًا وما زال في مكانه. تفتحه نقرة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Drop a picture from your files or from another program anywhere on this page, and it opens.</source>
            <translation>أفلت صورة من ملفاتك أو من برنامج آخر في أي مكان من هذه الصفحة فتُفتح.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>One sample at full size, over your picture, which stays as it is below. Leave it with Esc.</source>
            <translation>عيّنة واحدة بحجمها الكامل فوق صورتك التي تبقى كما هي تحتها. اتركها بـ Esc.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the sample away and shows your picture.</source>
            <translation>يضع العيّنة جانبًا ويعرض صورتك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells what happened, or what could not be done and what helps. News goes away by itself; warnings stay until you dismiss them.</source>
            <translation>يخبرك بما حدث، أو بما تعذّر وما ينفع فيه. الأخبار تزول وحدها؛ والتحذيرات تبقى حتى تصرفها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Does at once what this message proposes. If you would rather not, dismiss the message.</source>
            <translation>ينفذ فورًا ما تقترحه هذه الرسالة. وإن لم ترد فاصرف الرسالة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Unfolds what the program knows about the trouble in technical words, which helps those who mend it.</source>
            <translation>يبسط ما يعرفه البرنامج عن المشكلة بعبارات تقنية تفيد من يصلحها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the message with its details on the clipboard, to paste it into a report.</source>
            <translation>يضع الرسالة بتفاصيلها في الحافظة للصقها في بلاغ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the message away; nothing else happens. One that came before it shows again.</source>
            <translation>يصرف الرسالة؛ ولا يحدث شيء آخر. وتظهر رسالة سبقتها من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What happened, in technical words. You can select and copy of it what you need.</source>
            <translation>ما حدث، بعبارات تقنية. يمكنك تحديد ما تحتاج إليه منه ونسخه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The two colours at hand. You paint with the upper one; the lower waits until you exchange them (X). A click on either opens the colour window.</source>
            <translation>اللونان الحاضران. تطلي بالعلوي؛ والسفلي ينتظر حتى تبدلهما (X). والنقر على أي منهما يفتح نافذة الألوان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows what did not fit into the bar because the window is small.</source>
            <translation>يُظهر ما لم يتسع له الشريط لأن النافذة صغيرة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the menus that did not fit because the window is narrow.</source>
            <translation>يُظهر القوائم التي لم تتسع لأن النافذة ضيقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Panels that share a place: a click on a name brings that panel to the front. Drag a name to put the panel elsewhere.</source>
            <translation>لوحات تتشارك مكانًا: النقر على اسم يأتي بلوحته إلى الأمام. اسحب اسمًا لتضع اللوحة في مكان آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the panel out of the window, to stand anywhere on the screen, or puts it back. Useful with a second screen.</source>
            <translation>يُخرج اللوحة من النافذة لتقف في أي مكان من الشاشة، أو يعيدها. مفيد مع شاشة ثانية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Closes the panel. It comes back by its name in the View menu.</source>
            <translation>يغلق اللوحة. وتعود باسمها من قائمة العرض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Name of the panel. Drag it to another edge of the window, on another panel to share its place, or out of the window.</source>
            <translation>اسم اللوحة. اسحبه إلى حافة أخرى من النافذة، أو على لوحة أخرى لتشاركها مكانها، أو خارج النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Folds a part of the panel away when you do not need it, and out again.</source>
            <translation>يطوي جزءًا من اللوحة حين لا تحتاج إليه، ويبسطه من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves through what is longer than its place; the wheel does the same.</source>
            <translation>يتنقل في ما هو أطول من مكانه؛ والعجلة تفعل الشيء نفسه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Type some letters of what you want, in any order of words; the list below shows what fits, and Enter does the first.</source>
            <translation>اكتب بعض حروف ما تريد بأي ترتيب للكلمات؛ تعرض القائمة أدناه ما يناسب، وEnter ينفذ أولها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Commands that fit what you typed, the best first. Those that make no sense now are grey; menu and keys stand beside each.</source>
            <translation>الأوامر التي تناسب ما كتبته، أفضلها أولًا. ما لا معنى له الآن رمادي؛ وبجانب كل منها قائمته ومفاتيحه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells at which size you see the picture, and lets you choose another. The picture itself keeps its size.</source>
            <translation>يخبرك بأي حجم ترى الصورة ويدعك تختار غيره. وتحتفظ الصورة نفسها بحجمها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the pointer is, in pixels of the photo from its upper left corner. Good for placing something exactly.</source>
            <translation>موضع المؤشر ببكسلات الصورة من زاويتها العليا اليسرى. مفيد لوضع شيء بدقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colour right under the pointer, large enough to judge it.</source>
            <translation>اللون تحت المؤشر تمامًا، كبيرًا بما يكفي للحكم عليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colour under the pointer in numbers, to compare two places that look alike.</source>
            <translation>لون ما تحت المؤشر بالأرقام، لمقارنة موضعين متشابهين.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the chosen tool does, and which keys change what it does.</source>
            <translation>ما تفعله الأداة المختارة، وأي المفاتيح تغيّر فعلها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells in a few words what the program is at: ready, learning with the time that is left, or making a result.</source>
            <translation>يخبرك بكلمات قليلة بما ينشغل به البرنامج: جاهز، أو يتعلّم وما بقي من الوقت، أو يصنع نتيجة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends what takes long at the moment: a result that is being made, or else learning. What is learnt is kept.</source>
            <translation>ينهي ما يطول الآن: نتيجة تُصنع، وإلا فالتعلّم. ويُحتفظ بما تُعلِّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The part of your machine that does the computing: the processor, or a graphics card, which is many times faster.</source>
            <translation>الجزء من جهازك الذي يحسب: المعالج، أو بطاقة رسوميات أسرع منه أضعافًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much of the machine's memory the program holds. If it comes near all there is, close other programs, or learn photos at a smaller size in the settings.</source>
            <translation>مقدار ما يشغله البرنامج من ذاكرة الجهاز. إن قارب كلها فأغلق برامج أخرى، أو تعلّم الصور بحجم أصغر من الإعدادات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the file of an animation is written, and how long it will still take. You can go on working meanwhile.</source>
            <translation>إلى أين وصلت كتابة ملف الحركة وكم بقي لها. تستطيع متابعة العمل أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the writing of the animation file; no half file is left behind.</source>
            <translation>ينهي كتابة ملف الحركة؛ ولا يبقى نصف ملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the enlarging is, and how long it will still take. You can go on working meanwhile.</source>
            <translation>إلى أين وصل التكبير وكم بقي له. تستطيع متابعة العمل أثناء ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the enlarging. If you begin it again it goes on from what it had learnt.</source>
            <translation>ينهي التكبير. وإن بدأته ثانية تابع مما كان قد تعلّمه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Width of what you paint with. Broad for skies and water, narrow for edges; rough strokes do, for the result is made of the photo.</source>
            <translation>عرض ما تطلي به. عريض للسماء والماء، ضيق للحواف؛ وتكفي ضربات تقريبية لأن النتيجة تُصنع من الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low for strokes that melt into what is around them, high for a clear edge. Results are made of the photo either way.</source>
            <translation>منخفضة لضربات تذوب فيما حولها، عالية لحافة واضحة. والنتائج تُصنع من الصورة في الحالين.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Below 100 % what was there shines through, which makes mixed colours. The digit keys set it while you paint.</source>
            <translation>تحت 100 % يشفّ ما كان هناك، فتنتج ألوان ممزوجة. وتضبطها مفاتيح الأرقام أثناء الطلاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: lightly drawn lines are thin, firm ones broad. A mouse does not notice it.</source>
            <translation>لقلم على لوح رسم: الخطوط الخفيفة رفيعة والقوية عريضة. لا يتأثر به الفأر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: lightly drawn strokes are faint, firm ones cover. A mouse does not notice it.</source>
            <translation>لقلم على لوح رسم: الضربات الخفيفة باهتة والقوية تغطي. لا يتأثر به الفأر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low fills only what has just this colour, high also what comes near it. Raise it when specks stay unfilled.</source>
            <translation>منخفض يملأ ما له هذا اللون تمامًا، وعالٍ يملأ ما يقاربه أيضًا. ارفعه إن بقيت بقع بلا ملء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the paint stops at the first border of another colour. Off, the same colour changes wherever it is in the picture.</source>
            <translation>مفعّلًا يتوقف الطلاء عند أول حد للون آخر. وإلا تغيّر اللون نفسه حيثما كان في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Low selects only what has just this colour, high also what comes near it. Raise it when holes stay in the selection.</source>
            <translation>منخفض يحدد ما له هذا اللون تمامًا، وعالٍ يحدد ما يقاربه أيضًا. ارفعه إن بقيت ثقوب في التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, one area is selected. Off, everything of this colour, for instance all the sky between the branches.</source>
            <translation>مفعّلًا تُحدَّد منطقة واحدة. وإلا فكل ما له هذا اللون، كالسماء كلها بين الأغصان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the wand sees the picture as you do. Off, it looks at the active layer alone, as if the others were hidden.</source>
            <translation>مفعّلًا ترى العصا الصورة كما تراها أنت. وإلا نظرت إلى الطبقة النشطة وحدها كأن غيرها مخفي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large a spot the colour is taken from. In noise or grain a single pixel may be of a colour that you do not see; the mean of several is what you meant.</source>
            <translation>حجم البقعة التي يؤخذ منها اللون. في الضجيج أو الحبيبات قد يكون للبكسل الواحد لون لا تراه؛ ومتوسط عدة بكسلات هو ما قصدته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What becomes of the selection that is there already when you make another: replace it, join both, cut one out of the other, or keep what they share.</source>
            <translation>ماذا يحدث للتحديد الموجود حين تصنع آخر: يُستبدل، أو يُضمّان، أو يُقتطع أحدهما من الآخر، أو يبقى المشترك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the brush says of the place you paint on: make it anew, keep it as it is, let the program decide again, or throw the dice there.</source>
            <translation>ما تقوله الفرشاة عن الموضع الذي تطليه: اصنعه من جديد، أو أبقه كما هو، أو دع البرنامج يقرر ثانية، أو ارمِ النرد هناك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the brush says of the place you paint on: let the photo decide more, let your strokes decide more, or as the slider says.</source>
            <translation>ما تقوله الفرشاة عن الموضع الذي تطليه: دع الصورة تقرر أكثر، أو ضرباتك، أو كما يقول شريط التمرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How strong the brush is: one step is a hint, several make a place quite free, or quite fixed.</source>
            <translation>قوة الفرشاة: خطوة واحدة تلميح، وعدة خطوات تجعل الموضع حرًا تمامًا أو ثابتًا تمامًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes off all that this brush painted, and begins anew.</source>
            <translation>يزيل كل ما طلته هذه الفرشاة ويبدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the selection begins from the left, by number: for the same place in several photos.</source>
            <translation>أين يبدأ التحديد من اليسار بالأرقام: للمكان نفسه في عدة صور.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the selection begins from above, by number: for the same place in several photos.</source>
            <translation>أين يبدأ التحديد من الأعلى بالأرقام: للمكان نفسه في عدة صور.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wide a rectangle is selected. It is there as soon as it has a height, too.</source>
            <translation>عرض المستطيل الذي يُحدَّد. ويظهر حالما يكون له ارتفاع أيضًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How high a rectangle is selected. It is there as soon as it has a width, too.</source>
            <translation>ارتفاع المستطيل الذي يُحدَّد. ويظهر حالما يكون له عرض أيضًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the layer's left edge exactly there, for instance to line up two layers.</source>
            <translation>يضع حافة الطبقة اليسرى هناك بدقة، مثلًا لمحاذاة طبقتين.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Puts the layer's upper edge exactly there, for instance to line up two layers.</source>
            <translation>يضع حافة الطبقة العليا هناك بدقة، مثلًا لمحاذاة طبقتين.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the layer exactly as wide, in pixels of the photo.</source>
            <translation>يجعل الطبقة بهذا العرض تمامًا، ببكسلات الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes the layer exactly as high, in pixels of the photo.</source>
            <translation>يجعل الطبقة بهذا الارتفاع تمامًا، ببكسلات الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, a layer keeps its proportions when you change its size. Off, it can be stretched.</source>
            <translation>مفعّلًا تحتفظ الطبقة بتناسبها حين تغيّر حجمها. وإلا أمكن مطّها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer exactly so far, for instance by 90°, or back to 0 when it was turned by accident.</source>
            <translation>يدير الطبقة بهذا القدر تمامًا، مثلًا 90°، أو يعيدها إلى 0 إن أُديرت سهوًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer to its mirror image, as when light should come from the other side.</source>
            <translation>يحوّل الطبقة إلى صورتها في المرآة، كأن يُراد أن يأتي الضوء من الجانب الآخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Turns the layer upside down, as for a reflection in water.</source>
            <translation>يقلب الطبقة رأسًا على عقب، كما لانعكاس في الماء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Forgets how the layer was scaled and turned. Its place stays.</source>
            <translation>ينسى كيف حُجِّمت الطبقة وأُديرت. ويبقى مكانها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How the program reads your edit: as a sketch in flat colours (paint), as a foreign object (harmonise), or as moved parts of the photo (edit). It is chosen by what you did; choose another when the result misses what you meant.</source>
            <translation>كيف يقرأ البرنامج تحريرك: رسمًا بألوان مسطحة (طلاء)، أو جسمًا غريبًا (مواءمة)، أو أجزاء منقولة من الصورة (تحرير). يُختار بحسب ما فعلته؛ فاختر غيره إن أخطأت النتيجة قصدك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the program choose the task again by what you do, after you chose one yourself.</source>
            <translation>يدع البرنامج يختار المهمة من جديد بحسب ما تفعل، بعد أن اخترت واحدة بنفسك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The colours that the photo itself is made of, the most common first. Paint with these and the photo always has matter for the result.</source>
            <translation>الألوان التي تتكون منها الصورة نفسها، أكثرها شيوعًا أولًا. اطلِ بها تجد الصورة دائمًا مادة للنتيجة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much the photo may change your edit. Towards coarse it keeps only your layout and re-imagines the rest, towards fine it keeps your strokes and adds texture. This is the slider to try first.</source>
            <translation>مقدار ما يجوز للصورة أن تغيّره في تحريرك. نحو الخشن تُبقي تخطيطك فقط وتعيد تخيّل الباقي، ونحو الدقيق تُبقي ضرباتك وتضيف الملمس. هذا أول شريط تجرّبه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The result as it would be at each place of the slider, small. Click the one that you like: it is quicker than trying one after the other.</source>
            <translation>النتيجة كما تكون في كل موضع من شريط التمرير، مصغّرة. انقر ما يعجبك: هذا أسرع من تجربتها واحدًا بعد الآخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Tells that parts of this edit were painted with the coarse–fine brush, and thus do not follow the slider.</source>
            <translation>يخبرك أن أجزاء من هذا التحرير طُليت بفرشاة الخشن–الدقيق، فلا تتبع شريط التمرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The same edit made several times by chance. A click shows one large; none is better by rule, so take the one you like.</source>
            <translation>التحرير نفسه مصنوعًا عدة مرات بالمصادفة. نقرة تعرض أحدها كبيرًا؛ لا أفضل بينها بحكم قاعدة، فخذ ما يعجبك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the result as it is but for the selected part, which is thrown anew. Use it to mend one spot.</source>
            <translation>يُبقي النتيجة كما هي إلا الجزء المحدد فيُرمى من جديد. استخدمه لإصلاح موضع واحد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>At 100 % you see the result alone; below it shines your own edit through. Lower it when the result is right but too much.</source>
            <translation>عند 100 % ترى النتيجة وحدها؛ وتحتها يشفّ تحريرك. اخفضها حين تكون النتيجة صحيحة لكنها زائدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets the result reach over the border of your edit, to mend what lies next to it. Raise it when an edge stays visible.</source>
            <translation>يدع النتيجة تتجاوز حد تحريرك لتصلح ما بجانبه. ارفعه إن بقيت حافة ظاهرة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The width of the border in which the result turns into the photo. Raise it when a seam shows, lower it when details near the edge go soft.</source>
            <translation>عرض الحد الذي تتحول فيه النتيجة إلى الصورة. ارفعه حين تظهر وصلة، واخفضه حين تلين التفاصيل قرب الحافة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Press and hold to look at your edit without the result; let go to see the result again.</source>
            <translation>اضغط مع الاستمرار لترى تحريرك بلا النتيجة؛ واترك لترى النتيجة من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ways to look at the picture before and after at once: a line between both, one shining through the other, or only what differs. None of them changes the picture.</source>
            <translation>طرق لرؤية الصورة قبل وبعد معًا: خط بينهما، أو إحداهما تشفّ عبر الأخرى، أو ما يختلف فقط. لا شيء منها يغيّر الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How strongly the result covers the picture before while you look through it. It is only for looking.</source>
            <translation>مقدار تغطية النتيجة للصورة السابقة وأنت تنظر عبرها. هذا للنظر فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much brighter differences are shown than they are. Raise it to find the last faint change.</source>
            <translation>كم تُعرض الفروق أسطع مما هي. ارفعه لتجد آخر تغيير خافت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Warns when much of your edit has nothing like it in the photo, such as a colour that is not there. The result can then only come near it.</source>
            <translation>يحذّر حين يكون كثير من تحريرك بلا شبيه في الصورة، كلون ليس فيها. عندئذ لا تستطيع النتيجة إلا أن تقاربه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The beginning: nothing is learnt, and results are put together of patches of the photo. That works at once and looks good for most edits.</source>
            <translation>البداية: لم يُتعلَّم شيء، والنتائج تُجمع من رُقع الصورة. يعمل هذا فورًا ويبدو جيدًا لأغلب التحريرات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The first station, after about a minute. It is worth little by itself, and saves that minute later.</source>
            <translation>المحطة الأولى، بعد نحو دقيقة. قيمتها في ذاتها قليلة، وتوفّر تلك الدقيقة لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The second station, after minutes. The program stops here by itself where there is no graphics card.</source>
            <translation>المحطة الثانية، بعد دقائق. يتوقف البرنامج هنا من تلقائه حيث لا بطاقة رسوميات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The end of the road: everything is learnt as in the published work, which takes hours. From here on networks make results and samples that patches cannot.</source>
            <translation>نهاية الطريق: يُتعلَّم كل شيء كما في العمل المنشور، ويستغرق ساعات. ومن هنا تصنع الشبكات نتائج وعيّنات لا تستطيعها الرُّقع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long learning may take at most, if you have only so much time. The program then plans to have the best that is possible when it is over.</source>
            <translation>أقصى ما قد يستغرقه التعلّم إن كان وقتك محدودًا. يخطط البرنامج عندئذ ليكون لديه أفضل الممكن حين ينقضي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Starts learning towards the station that you chose on the road above. You can edit meanwhile, and it makes way when you do.</source>
            <translation>يبدأ التعلّم نحو المحطة التي اخترتها على الطريق أعلاه. تستطيع التحرير أثناء ذلك، وهو يفسح لك المجال.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the program thinks of its samples of this photo: how like the photo they are, and how different from each other.</source>
            <translation>رأي البرنامج في عيّناته من هذه الصورة: كم تشبهها، وكم يختلف بعضها عن بعض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the judging, if you do not want to wait for it.</source>
            <translation>ينهي التقييم إن لم ترد انتظاره.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The steps from coarse to fine by which the photo is learnt, each with its newest sample. The coarse ones know the layout, the fine ones texture.</source>
            <translation>الدرجات من الخشن إلى الدقيق التي تُتعلَّم بها الصورة، كل منها بأحدث عيّناتها. الخشنة تعرف التخطيط والدقيقة الملمس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wrong the networks still are, over time. A line that has become level has learnt what it can.</source>
            <translation>كم ما زالت الشبكات تخطئ مع الزمن. الخط الذي استوى تعلّم ما يستطيع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The sample that is being varied: those that are made now share its layout.</source>
            <translation>العيّنة التي تُنوَّع: ما يُصنع الآن يشاركها تخطيطها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How much of the photo's own layout the samples keep. Coarse for quite other places, fine for nearly the same one.</source>
            <translation>كم تحتفظ العيّنات بتخطيط الصورة نفسها. خشن لأماكن مختلفة تمامًا، دقيق للمكان نفسه تقريبًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Moves the slider to where samples keep what the photo shows in one piece. Good for faces and large single objects.</source>
            <translation>ينقل شريط التمرير إلى حيث تُبقي العيّنات ما تُظهره الصورة قطعة واحدة. جيد للوجوه والأجسام الكبيرة المفردة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The shape that samples will have, beside that of the photo. Drag its edges for a panorama or an upright picture: the photo's matter fills it.</source>
            <translation>الشكل الذي ستكون عليه العيّنات بجانب شكل الصورة. اسحب حوافه لمنظر عريض أو صورة طولية: تملؤه مادة الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How wide samples will be. They may be wider than the photo, and take longer then.</source>
            <translation>عرض العيّنات. قد تكون أعرض من الصورة، وتستغرق عندئذ أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How high samples will be. They may be higher than the photo, and take longer then.</source>
            <translation>ارتفاع العيّنات. قد تكون أعلى من الصورة، وتستغرق عندئذ أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, width and height follow each other, for a larger picture of the same shape.</source>
            <translation>مفعّلًا يتبع العرض والارتفاع أحدهما الآخر، لصورة أكبر بالشكل نفسه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>On, the left edge fits the right and the upper the lower, so that copies can be laid side by side without a seam, as for wallpaper.</source>
            <translation>مفعّلًا تلائم الحافة اليسرى اليمنى والعليا السفلى، فتُرصّ النسخ جنبًا إلى جنب بلا وصلة، كورق الجدران.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Some common shapes to begin with, such as twice as wide as the photo.</source>
            <translation>بعض الأشكال الشائعة للبدء، مثل ضعف عرض الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The samples made so far. A click shows one large, a double click opens it as a photo; drag one onto the picture, or out to another program.</source>
            <translation>العيّنات المصنوعة حتى الآن. نقرة تعرض إحداها كبيرة، ونقر مزدوج يفتحها كصورة؛ واسحب إحداها على الصورة أو إلى برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many are made at a time. More give more choice and take longer.</source>
            <translation>كم يُصنع في المرة الواحدة. الأكثر يعطي خيارًا أوسع ويستغرق أطول.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The number that chance begins with. Note it down to make the very same samples another day.</source>
            <translation>العدد الذي تبدأ به المصادفة. دوّنه لتصنع العيّنات نفسها تمامًا في يوم آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The animation, playing while it is still computed. A click holds it still.</source>
            <translation>الحركة، تُعرض وهي ما زالت تُحسب. نقرة توقفها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where in the animation you are. Drag it to look for a frame.</source>
            <translation>موضعك في الحركة. اسحبه للبحث عن إطار.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large the parts are that move together. Coarse moves whole shapes, fine lets only surfaces shimmer, like water or leaves.</source>
            <translation>حجم الأجزاء التي تتحرك معًا. الخشن يحرّك أشكالًا كاملة، والدقيق يجعل السطوح وحدها تتلألأ كالماء أو الأوراق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the animation may go away from the photo. Raise it when things become something else.</source>
            <translation>كم يجوز للحركة أن تبتعد عن الصورة. ارفعه حين تصير الأشياء أشياء أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How alike one step of the motion is to the one before. Raise it for calm flowing, lower it for flicker as of fire.</source>
            <translation>كم تشبه خطوة الحركة التي قبلها. ارفعه لجريان هادئ، واخفضه لوميض كالنار.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The number that chance begins with. The same one gives the same motion on another day.</source>
            <translation>العدد الذي تبدأ به المصادفة. العدد نفسه يعطي الحركة نفسها في يوم آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long the animation is, in frames. More take longer to make, and make larger files.</source>
            <translation>طول الحركة بالإطارات. الأكثر يستغرق أطول ويعطي ملفات أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How fast it plays. Ten is calm and makes small files, 25 is as smooth as a film.</source>
            <translation>سرعة عرضها. عشرة هادئة وملفاتها صغيرة، و25 سلسة كالفيلم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All layers, what lies on top first; the photo is the lowest. The eye hides a layer, a double click renames it, and drag it to change the order or out to another program. Tools work on the one that is marked.</source>
            <translation>كل الطبقات، أعلاها أولًا؛ والصورة أدناها. العين تخفي طبقة، والنقر المزدوج يعيد تسميتها، والسحب يغيّر الترتيب أو ينقلها إلى برنامج آخر. الأدوات تعمل على المُعلَّمة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets what lies below shine through the chosen layer, for instance to soften an accepted result.</source>
            <translation>يدع ما تحتها يشفّ عبر الطبقة المختارة، مثلًا لتخفيف نتيجة مقبولة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Everything that you did since the photo was opened, the newest at the bottom. A click goes back to that moment, and forward again, as long as you do nothing new.</source>
            <translation>كل ما فعلته منذ فُتحت الصورة، أحدثه في الأسفل. نقرة تعود إلى تلك اللحظة، وتتقدم ثانية، ما لم تفعل شيئًا جديدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The enlarged picture against another way to enlarge it, with a line between them to drag. The wheel zooms.</source>
            <translation>الصورة المكبّرة مقابل طريقة أخرى لتكبيرها، وبينهما خط يُسحب. والعجلة تقرّب وتبعّد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the other side of the line shows: plain interpolation, which adds no detail, or an original that you opened.</source>
            <translation>ما يُظهره الجانب الآخر من الخط: استيفاء بسيط لا يضيف تفاصيل، أو أصل فتحته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many times longer each side becomes: twice is four times as many pixels, and takes accordingly longer.</source>
            <translation>كم مرة يطول كل ضلع: مرتان تعنيان أربعة أضعاف البكسلات، وتستغرقان بحسب ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How long the program may learn the photo's detail first. At once is often good enough; learning pays for fine, repeating texture.</source>
            <translation>كم يجوز للبرنامج أن يتعلّم تفاصيل الصورة أولًا. فورًا يكفي غالبًا؛ والتعلّم يفيد الملمس الدقيق المتكرر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The whole picture, or only what you selected, which is sooner done.</source>
            <translation>الصورة كلها، أو ما حددته فقط وهو أسرع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Begins. You may close this window: the status bar tells how far it is, and a message when it is done.</source>
            <translation>يبدأ. يمكنك إغلاق هذه النافذة: شريط الحالة يخبرك بالتقدم، ورسالة بالانتهاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the enlarging before it is done. Begun again, it uses what it had learnt.</source>
            <translation>ينهي التكبير قبل تمامه. وإن بدأ ثانية استخدم ما كان قد تعلّمه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>If you have the large original of this picture, the program measures how near it came, and how near interpolation comes. That is how methods are compared in the literature.</source>
            <translation>إن كان لديك الأصل الكبير لهذه الصورة قاس البرنامج كم اقترب منه وكم يقترب الاستيفاء. هكذا تُقارن الطرق في الأبحاث.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the enlarged picture in a file of its own; the photo that is open is not changed.</source>
            <translation>يحفظ الصورة المكبّرة في ملف مستقل؛ ولا تتغير الصورة المفتوحة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the enlarged picture along to paste it in another program.</source>
            <translation>يأخذ الصورة المكبّرة معك للصقها في برنامج آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes on with the enlarged picture as the photo, for instance to mend details in it. Unsaved work is asked about first.</source>
            <translation>يتابع بالصورة المكبّرة كصورة، مثلًا لإصلاح تفاصيل فيها. وتُسأل أولًا عن العمل غير المحفوظ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How near both pictures come to the original. For both measures more is better: PSNR compares pixels, SSIM structure.</source>
            <translation>كم تقترب كل من الصورتين من الأصل. في المقياسين الأكبر أفضل: PSNR يقارن البكسلات وSSIM البنية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the picture in this window larger, smaller, as a whole, or pixel by pixel. It changes nothing in the picture.</source>
            <translation>يعرض الصورة في هذه النافذة أكبر أو أصغر أو كاملة أو بكسلًا ببكسل. لا يغيّر شيئًا في الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A row for each variant, from coarse at one end to fine at the other. Click a picture to have just that result in the studio.</source>
            <translation>صف لكل بديل، من الخشن في طرف إلى الدقيق في الآخر. انقر صورة لتكون تلك النتيجة في الاستوديو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes all pictures of the sheet again, after you changed the edit behind it.</source>
            <translation>يصنع كل صور الورقة من جديد بعد أن غيّرت التحرير وراءها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the making of the sheet when you have found what you like.</source>
            <translation>ينهي صنع الورقة حين تجد ما يعجبك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Takes the sheet along as one picture, to paste it into a document or a message.</source>
            <translation>يأخذ الورقة معك كصورة واحدة للصقها في مستند أو رسالة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Keeps the whole sheet as one picture, for instance to discuss it with somebody.</source>
            <translation>يحفظ الورقة كلها كصورة واحدة، مثلًا لمناقشتها مع أحد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Name and folder of the file that is written. Its ending says the format.</source>
            <translation>اسم الملف المكتوب ومجلده. ونهايته تقول التنسيق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Chooses the folder by looking through your disks rather than by typing.</source>
            <translation>يختار المجلد بالتصفح في أقراصك بدل الكتابة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The kind of file. PNG and TIFF keep every pixel; JPEG and WebP make smaller files and lose a little. The words below say what the chosen one does.</source>
            <translation>نوع الملف. PNG وTIFF يحفظان كل بكسل؛ وJPEG وWebP يصنعان ملفات أصغر ويفقدان قليلًا. والكلمات أدناه تقول ما يفعله المختار.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Writes the file. If there is one of that name, you are asked first.</source>
            <translation>يكتب الملف. وإن وُجد ملف بهذا الاسم سُئلت أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The kind of file. GIF plays everywhere and has few colours; PNG and WebP play in browsers; MP4 is the smallest. The words below say what the chosen one does.</source>
            <translation>نوع الملف. GIF يعمل في كل مكان وألوانه قليلة؛ وPNG وWebP يعملان في المتصفحات؛ وMP4 هو الأصغر. والكلمات أدناه تقول ما يفعله المختار.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How large the animation becomes. The photo's own size takes longest; for the web a smaller one is kinder.</source>
            <translation>حجم الحركة. حجم الصورة نفسها يستغرق الأطول؛ وللويب الأصغر ألطف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The longer side of the animation, in pixels; the other one follows.</source>
            <translation>الضلع الأطول للحركة بالبكسل؛ والآخر يتبعه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Closes this window and changes nothing more.</source>
            <translation>يغلق هذه النافذة ولا يغيّر شيئًا بعد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Draw around what is to stay, with a little room: its exact border is looked for inside of your line. Drawn again, a line takes the place of the one before.</source>
            <translation>ارسم حول ما يبقى مع فسحة صغيرة: يُبحث عن حدّه الدقيق داخل خطك. وإن رُسم خط ثانية حل محل سابقه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes what is outside of the border transparent. It can be undone.</source>
            <translation>يجعل ما خارج الحد شفافًا. يمكن التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How bright the window is. Judge colours in the dark theme, and work in sunlight with the light one.</source>
            <translation>مدى سطوع النافذة. احكم على الألوان في السمة الداكنة، واعمل تحت الشمس بالفاتحة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The language of menus, panels and these explanations. File names and your layers' names stay as they are.</source>
            <translation>لغة القوائم واللوحات وهذه الشروح. أما أسماء الملفات وأسماء طبقاتك فتبقى كما هي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes words, buttons and icons larger if they are too small to read or to hit. The picture keeps its own zoom.</source>
            <translation>يكبّر الكلمات والأزرار والأيقونات إن صغرت على القراءة أو النقر. وتحتفظ الصورة بتكبيرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Take less of it if moving things disturb you or the machine is slow. Everything works the same without.</source>
            <translation>قلّلها إن أزعجتك الأشياء المتحركة أو كان الجهاز بطيئًا. كل شيء يعمل من دونها كما هو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The pattern that stands for nothing, behind holes in a picture. Larger squares are calmer.</source>
            <translation>النقش الذي يرمز إلى اللاشيء خلف الثقوب في الصورة. المربعات الأكبر أهدأ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Choose what you are used to from other programs: zooming, as in image editors, or scrolling, as in documents.</source>
            <translation>اختر ما اعتدت عليه من برامج أخرى: التقريب كما في محررات الصور، أو التمرير كما في المستندات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where on the road learning ends when nobody says otherwise. Choose 'Not by itself' on a laptop that runs on its battery.</source>
            <translation>أين ينتهي التعلّم على الطريق ما لم يقل أحد غير ذلك. اختر «ليس تلقائيًا» على حاسوب محمول يعمل بالبطارية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The size at which a photo is studied. Twice as much takes about four times as long; results have the photo's full size in any case.</source>
            <translation>الحجم الذي تُدرس به الصورة. الضعف يستغرق نحو أربعة أضعاف؛ والنتائج بحجم الصورة الكامل في كل حال.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A limit for all photos, if you know how long you want to wait. The Learning panel can set another for one photo.</source>
            <translation>حد لكل الصور إن كنت تعرف كم تريد الانتظار. ويمكن للوحة التعلّم أن تضع غيره لصورة واحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Whether results come unasked. Without it you press Render now, which spares a slow machine.</source>
            <translation>هل تأتي النتائج بلا طلب. بدونه تضغط «تصيير الآن»، وهذا يريح الجهاز البطيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How many results you can choose from. Each takes its time: take one or two on a slow machine.</source>
            <translation>كم نتيجة يمكنك الاختيار منها. كل واحدة تأخذ وقتها: خذ واحدة أو اثنتين على جهاز بطيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The small pictures below the coarse–fine slider. Without them the large result is a little sooner there.</source>
            <translation>الصور الصغيرة تحت شريط الخشن–الدقيق. بدونها تأتي النتيجة الكبيرة أبكر قليلًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>More memory, more steps back. With large photos, raise it if steps are missing that you want to undo.</source>
            <translation>ذاكرة أكثر، خطوات رجوع أكثر. مع الصور الكبيرة ارفعها إن غابت خطوات تريد التراجع عنها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Room on the disk for what the program has learnt, so that a photo that you open again needs not be learnt anew. Photos of saved projects are never forgotten.</source>
            <translation>مكان على القرص لما تعلّمه البرنامج، فلا تُتعلَّم صورة تفتحها ثانية من جديد. صور المشاريع المحفوظة لا تُنسى أبدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: a light hand draws thin lines, a firm one broad ones. The brush's own box above the picture is the same setting.</source>
            <translation>لقلم على لوح رسم: اليد الخفيفة ترسم خطوطًا رفيعة والثقيلة عريضة. وهو نفس إعداد مربع الفرشاة أعلى الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>For a pen on a tablet: a light hand draws faint lines, a firm one covers. The brush's own box above the picture is the same setting.</source>
            <translation>لقلم على لوح رسم: اليد الخفيفة ترسم خطوطًا باهتة والثقيلة تغطي. وهو نفس إعداد مربع الفرشاة أعلى الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Sets this back to what it was when the program was new. It shows only where you changed something.</source>
            <translation>يعيد هذا إلى ما كان عليه حين كان البرنامج جديدًا. يظهر فقط حيث غيّرت شيئًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Where the scheduler is that was started on the other computer. Below stands what has to be typed there.</source>
            <translation>مكان المُجدوِل الذي شُغِّل على الحاسوب الآخر. في الأسفل ما يجب كتابته هناك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Files by which the two computers trust each other. Whoever looks after the scheduler has them; left empty, Dask's own configuration counts.</source>
            <translation>ملفات يثق بها الحاسوبان أحدهما بالآخر. وهي عند من يدير المُجدوِل؛ وإن تُركت فارغة تُعتمد إعدادات Dask نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Looks for that file on this computer.</source>
            <translation>يبحث عن ذلك الملف على هذا الحاسوب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>How far the photo shall be learnt there. The whole road takes hours, which another computer may have.</source>
            <translation>إلى أي مدى تُتعلَّم الصورة هناك. الطريق كله يستغرق ساعات، وقد تتوفر لحاسوب آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What happens, and the commands that make the other computer ready; they can be selected and copied.</source>
            <translation>ما الذي يحدث، والأوامر التي تهيّئ الحاسوب الآخر؛ يمكن تحديدها ونسخها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Calls the other computer. Until it has answered, learning goes on here.</source>
            <translation>يتصل بالحاسوب الآخر. وإلى أن يجيب يستمر التعلّم هنا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Every photo of which something is learnt and kept, with its size on the disk. Choose those that you do not need any more.</source>
            <translation>كل صورة تُعلِّم منها شيء واحتُفظ به، مع حجمه على القرص. اختر ما لم تعد تحتاج إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes room on the disk. The photos themselves are not touched; opened again, they are learnt from the beginning.</source>
            <translation>يفسح مكانًا على القرص. الصور نفسها لا تُمس؛ وإن فُتحت ثانية تُتعلَّم من البداية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes as much room as there can be. Photos that are open, and those of your projects, are spared.</source>
            <translation>يفسح أكبر مكان ممكن. وتُستثنى الصور المفتوحة وصور مشاريعك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows these files in your file manager, for instance to copy them to another machine.</source>
            <translation>يعرض هذه الملفات في مدير ملفاتك، مثلًا لنسخها إلى جهاز آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Type what you want to do, or a key, and only what fits is shown.</source>
            <translation>اكتب ما تريد فعله أو مفتاحًا فلا يظهر إلا ما يناسب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All commands that have a key, by menu. The keys on the picture are at the end.</source>
            <translation>كل الأوامر التي لها مفتاح، بحسب القوائم. والمفاتيح على الصورة في النهاية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The folder in which the program writes down what went wrong. You can select and copy its name.</source>
            <translation>المجلد الذي يدوّن فيه البرنامج ما ساء. يمكنك تحديد اسمه ونسخه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>One step of the tour. It blocks nothing: try what it says, and come back to it whenever you like.</source>
            <translation>خطوة من الجولة. لا تعيق شيئًا: جرّب ما تقوله وعد إليها متى شئت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Goes to the next step. Some steps also go on by themselves when you have done what they say.</source>
            <translation>يذهب إلى الخطوة التالية. وبعض الخطوات تتقدم وحدها حين تفعل ما تقوله.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Shows the step before once more.</source>
            <translation>يعرض الخطوة السابقة مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Ends the tour for good. It can be called again from the Help menu.</source>
            <translation>ينهي الجولة نهائيًا. ويمكن استدعاؤها ثانية من قائمة المساعدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Choose a file, or a folder and a name, as in your other programs.</source>
            <translation>اختر ملفًا، أو مجلدًا واسمًا، كما في برامجك الأخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Mix a colour to paint with: by hue and brightness, by numbers, or pick one from the screen. It counts at once, and the window may stay open while you paint.</source>
            <translation>امزج لونًا للطلاء به: بالصبغة والسطوع، أو بالأرقام، أو التقط واحدًا من الشاشة. يسري فورًا، ويمكن أن تبقى النافذة مفتوحة أثناء الطلاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>A question that has to be answered first. Esc takes the answer by which nothing happens.</source>
            <translation>سؤال يجب الجواب عنه أولًا. وEsc يأخذ الجواب الذي لا يحدث به شيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The welcome page: open a photo, drop or paste one, or begin with a sample.</source>
            <translation>صفحة الترحيب: افتح صورة أو أفلتها أو الصقها، أو ابدأ بنموذج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The tools. One of them is in your hand; a click or its letter takes another.</source>
            <translation>الأدوات. إحداها في يدك؛ والنقر أو حرفها يأخذ غيرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What can be set for the tool in your hand. Each tool remembers its own.</source>
            <translation>ما يُضبط للأداة التي في يدك. كل أداة تتذكر ضبطها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All commands, in menus. Point at one of them to read what it is for.</source>
            <translation>كل الأوامر في قوائم. أشر إلى أحدها لتقرأ فائدته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What the program and the tool in your hand are doing.</source>
            <translation>ما يفعله البرنامج والأداة التي في يدك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Render panel: what becomes of your edit, and how it is made.</source>
            <translation>لوحة التصيير: ما يصير إليه تحريرك وكيف يُصنع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Learning panel: how much the program knows of this photo, and whether it shall learn on.</source>
            <translation>لوحة التعلّم: كم يعرف البرنامج عن هذه الصورة وهل يتابع تعلّمها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Samples panel: new pictures of the photo's own matter.</source>
            <translation>لوحة العيّنات: صور جديدة من مادة الصورة نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Animate panel: lets the photo, or a selected part of it, move.</source>
            <translation>لوحة الحركة: تجعل الصورة أو جزءًا محددًا منها يتحرك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The Layers panel: what lies over the photo, and in which order.</source>
            <translation>لوحة الطبقات: ما يعلو الصورة وبأي ترتيب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>The History panel: everything you did, to go back to.</source>
            <translation>لوحة السجل: كل ما فعلته، للرجوع إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What can be set once for all. Every change counts at once.</source>
            <translation>ما يُضبط مرة واحدة. كل تغيير يسري فورًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Lets another computer learn this photo.</source>
            <translation>يدع حاسوبًا آخر يتعلّم هذه الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Makes a larger picture, and compares it with others.</source>
            <translation>يصنع صورة أكبر ويقارنها بغيرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All results of an edit on one sheet.</source>
            <translation>كل نتائج التحرير على ورقة واحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Asks for the file to write.</source>
            <translation>يسأل عن الملف المراد كتابته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>Frees an object from its background.</source>
            <translation>يخلّص جسمًا من خلفيته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>All keys of the program.</source>
            <translation>كل مفاتيح البرنامج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/help/texts.py" />
            <source>What this program is.</source>
            <translation>ما هو هذا البرنامج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>&amp;Next part of the window</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>Gives the keys to the picture, a panel, a bar, one after the other.</source>
            <translation>يوجّه لوحة المفاتيح إلى الصورة ثم الألواح ثم الأشرطة واحدًا بعد آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>P&amp;art of the window before</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>Gives the keys to the part of the window before.</source>
            <translation>يوجّه لوحة المفاتيح إلى الجزء السابق من النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>&amp;Pointer by keys</source>
            <translation>مؤشر بالمفاتيح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/keyboard_commands.py" />
            <source>The arrow keys move a pointer over the picture, Space is its button: every tool works so.</source>
            <translation>مفاتيح الأسهم تحرّك مؤشرًا فوق الصورة، والمسافة زرّه: كل أداة تعمل هكذا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;New paint layer</source>
            <translation>طبقة طلاء جديدة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Puts an empty layer to paint on above the active one.</source>
            <translation>يضع طبقة فارغة للطلاء فوق الطبقة النشطة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Duplicate layer</source>
            <translation>مضاعفة الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>D&amp;elete layer</source>
            <translation>حذف الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Merge down</source>
            <translation>دمج لأسفل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Makes one layer of this one and the one below.</source>
            <translation>يجعل هذه الطبقة والتي تحتها طبقة واحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Move &amp;up</source>
            <translation>نقل لأعلى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Move d&amp;own</source>
            <translation>نقل لأسفل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Show or hide</source>
            <translation>إظهار أو إخفاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Cut out…</source>
            <translation>قص الخلفية…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Removes the background of a placed picture, from a rough outline around what is to stay.</source>
            <translation>يزيل خلفية صورة مدرجة، انطلاقًا من إطار تقريبي حول ما ينبغي أن يبقى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Add m&amp;ask</source>
            <translation>إضافة قناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Hides what is not selected of the layer, without erasing it.</source>
            <translation>يخفي غير المحدد من الطبقة دون محوه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>&amp;Remove mask</source>
            <translation>إزالة القناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Select its &amp;pixels</source>
            <translation>تحديد بكسلاتها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Selects what the layer covers.</source>
            <translation>يحدد ما تغطيه الطبقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>New layer</source>
            <translation>طبقة جديدة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Duplicate layer</source>
            <translation>مضاعفة الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Delete layer</source>
            <translation>حذف الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Merge down</source>
            <translation>دمج لأسفل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Move layer up</source>
            <translation>نقل الطبقة لأعلى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Move layer down</source>
            <translation>نقل الطبقة لأسفل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Show or hide layer</source>
            <translation>إظهار الطبقة أو إخفاؤها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Add mask</source>
            <translation>إضافة قناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Remove mask</source>
            <translation>إزالة القناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <source>Select layer</source>
            <translation>تحديد الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/layer_commands.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/sentences.py" />
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Paint</source>
            <translation>طلاء</translation>
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
            <translation>خيارات الأداة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>Open &amp;recent</source>
            <translation>فتح الملفات الأخيرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>Open &amp;sample</source>
            <translation>فتح نموذج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/main_window.py" />
            <source>None yet</source>
            <translation>لا شيء بعد</translation>
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
            <translation>بقي {time}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>ending the file…</source>
            <translation>جارٍ إتمام الملف…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/movie_progress.py" />
            <source>Exporting '{name}'</source>
            <translation>جارٍ تصدير «{name}»</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/opening_commands.py" />
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Opens a copy of this sample project, with its result.</source>
            <translation>يفتح نسخة من هذا المشروع النموذجي مع نتيجته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Only texture shimmers</source>
            <translation>الملمس وحده يتلألأ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/render.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Open a photo to begin.</source>
            <translation>افتح صورة للبدء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Coarse to fine</source>
            <translation>من الخشن إلى الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Coarse: everything moves, the layout too.
Fine: only texture shimmers.
Double-click: back to the default.</source>
            <translation>خشن: كل شيء يتحرك، والتخطيط أيضًا.
دقيق: الملمس وحده يتلألأ.
نقر مزدوج: العودة إلى الافتراضي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Only the selection moves</source>
            <translation>التحديد وحده يتحرك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Closeness</source>
            <translation>القرب</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Smoothness</source>
            <translation>السلاسة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Seed</source>
            <translation>البذرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>The same number makes the same motion again.</source>
            <translation>الرقم نفسه يصنع الحركة نفسها من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Re-roll</source>
            <translation>توليد آخر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Length</source>
            <translation>الطول</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Frames</source>
            <translation>الإطارات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Speed</source>
            <translation>السرعة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Seamless loop</source>
            <translation>حلقة متصلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Writes the animation as GIF, PNG, WebP or MP4, at the photo's own size if you like.</source>
            <translation>يكتب الحركة بصيغة GIF أو PNG أو WebP أو MP4، وبحجم الصورة نفسه إن شئت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Changed: made anew in a moment…</source>
            <translation>تغيّر شيء: يُصنع من جديد بعد لحظة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Edited since: press Animate to see it.</source>
            <translation>حُرِّرت منذ ذلك: اضغط «حركة» لترى التغيير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Press Animate: it plays here while it is made.</source>
            <translation>اضغط «حركة»: تُعرض هنا أثناء صنعها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Everything moves, the layout too</source>
            <translation>كل شيء يتحرك، والتخطيط أيضًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Shapes move, the layout stays</source>
            <translation>الأشكال تتحرك والتخطيط يبقى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Small things move</source>
            <translation>الأشياء الصغيرة تتحرك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Nothing is selected, so everything moves: select with L, M or W.</source>
            <translation>لا شيء محدد، فكل شيء يتحرك: حدد بـ L أو M أو W.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How closely it stays with the photo: at 0 % it drifts away, at 100 % it stands still (α).</source>
            <translation>مدى التزامها بالصورة: عند 0 % تنجرف بعيدًا، وعند 100 % تبقى ساكنة (α).</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How smoothly it flows: at 0 % it trembles, towards 100 % it glides (β).</source>
            <translation>مدى سلاسة جريانها: عند 0 % ترتجف، ونحو 100 % تنساب (β).</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How many pictures are made.</source>
            <translation>كم صورة تُصنع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>How many of them are shown in a second.</source>
            <translation>كم منها تُعرض في الثانية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Makes the animation; it plays above from the first frames on.</source>
            <translation>يصنع الحركة؛ وتُعرض أعلاه من الإطارات الأولى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Ready: {n} frames</source>
            <translation>جاهزة: {n} إطارًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Your edits stay as they are; what moves is the photo without them.</source>
            <translation>يبقى تحريرك كما هو؛ ما يتحرك هو الصورة بدونه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Making frame {n} of {all}</source>
            <translation>جارٍ صنع الإطار {n} من {all}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Stopped after {n} frames</source>
            <translation>أُوقفت بعد {n} إطارًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>{seconds:.1f} s</source>
            <translation>‏{seconds:.1f} ث</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/animation.py" />
            <source>Animates the photo without your edits.</source>
            <translation>يحرّك الصورة دون تحريرك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Hold to see your edit without the result. Key: \</source>
            <translation>اضغط مطولًا لترى تحريرك دون النتيجة. المفتاح: \</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Compare</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Opacity</source>
            <translation>العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Amplify</source>
            <translation>التضخيم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>How much of the result shows over the picture before: 0 % is before, 100 % after.</source>
            <translation>كم يظهر من النتيجة فوق الصورة السابقة: 0 % ما قبل، و100 % ما بعد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>How many times the difference is shown: small changes are seen only amplified.</source>
            <translation>كم مرة يُضاعف الفرق: التغييرات الصغيرة لا تُرى إلا مضخّمة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Off</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows the picture after alone.</source>
            <translation>يُظهر الصورة اللاحقة وحدها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Wipe</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Shows a line on the photo to drag: before on its left, after on its right.</source>
            <translation>يُظهر على الصورة خطًا يُسحب: ما قبل على يساره وما بعد على يمينه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Onion skin</source>
            <translation>قشرة البصل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/comparing.py" />
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <source>{name}: click to see it large, double-click to open it as a photo.
Drag it onto the picture or out to other programs; right-click for more.</source>
            <translation>‏{name}: انقر لرؤيتها كبيرة، وانقر مزدوجًا لفتحها كصورة.
اسحبها إلى الصورة أو إلى برامج أخرى؛ انقر باليمين للمزيد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/gallery.py" />
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>Sample {number}</source>
            <translation>العيّنة {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Edits so far</source>
            <translation>التحرير حتى الآن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Click an entry to bring the picture back to how it was then.</source>
            <translation>انقر بندًا لإعادة الصورة إلى ما كانت عليه حينها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>Open a photo: what you do to it is listed here and can be undone.</source>
            <translation>افتح صورة: يُدرج هنا ما تفعله بها ويمكن التراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>{edit}, present state</source>
            <translation>‏{edit}، الحالة الحالية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/history.py" />
            <source>{edit}, undone</source>
            <translation>‏{edit}، متراجَع عنه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps your strokes, adjusts texture</source>
            <translation>يحتفظ بضرباتك ويضبط الملمس</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Coarse: keeps the layout, re-imagines everything.
Fine: keeps your strokes, adjusts texture.
Double-click: back to what suits the task.</source>
            <translation>خشن: يحتفظ بالتخطيط ويعيد تخيّل كل شيء.
دقيق: يحتفظ بضرباتك ويضبط الملمس.
نقر مزدوج: العودة إلى ما يناسب المهمة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps layout, re-imagines everything</source>
            <translation>يحتفظ بالتخطيط ويعيد تخيّل كل شيء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/injection.py" />
            <source>Keeps shapes, re-imagines materials</source>
            <translation>يحتفظ بالأشكال ويعيد تخيّل المواد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Learnt on since: judge again.</source>
            <translation>استمر التعلّم منذ ذلك: قيّم من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Distance to the photo</source>
            <translation>البعد عن الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Variety</source>
            <translation>التنوع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Photo made again</source>
            <translation>إعادة صنع الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>How exactly what is learnt makes the photo itself again; patches do it exactly.</source>
            <translation>بأي دقة يعيد ما تُعلِّم صنع الصورة نفسها؛ الرُّقع تفعل ذلك بالضبط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>How good is it?</source>
            <translation>ما مدى جودتها؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judge</source>
            <translation>تقييم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Makes a few samples and measures how good they are; takes some seconds.</source>
            <translation>يصنع بضع عيّنات ويقيس جودتها؛ يستغرق بضع ثوانٍ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judges no further.</source>
            <translation>لا يواصل التقييم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Judge again</source>
            <translation>تقييم من جديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>not measured</source>
            <translation>لم يُقَس</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>exactly</source>
            <translation>بالضبط</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>As good as it gets</source>
            <translation>أفضل ما يمكن بلوغه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>More learning may help</source>
            <translation>قد يفيد مزيد من التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>More learning would help</source>
            <translation>سيفيد مزيد من التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>All is learnt, and networks make the pictures: there is no more to learn.</source>
            <translation>تُعلِّم كل شيء، والشبكات تصنع الصور: لا مزيد ليُتعلَّم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Networks make the pictures, and they have learnt for a short while: such pictures are soft. {next}, the next station, learns the same scales longer.</source>
            <translation>الشبكات تصنع الصور وقد تعلّمت مدة قصيرة: صور كهذه ناعمة. المحطة التالية، {next}، تتعلّم المقاييس نفسها مدة أطول.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>The samples are further from the photo than the paper's networks came to others ({published} on average). Networks take over at {last}; {next} is the next on the way.</source>
            <translation>العيّنات أبعد عن الصورة مما بلغته شبكات البحث مع صور أخرى ({published} في المتوسط). تتولى الشبكات عند {last}؛ والتالية في الطريق {next}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>The samples hardly differ: patches put this photo together as it was. Networks, which take over at {last}, may vary more; {next} is the next on the way.</source>
            <translation>تكاد العيّنات لا تختلف: جمعت الرُّقع هذه الصورة كما كانت. الشبكات التي تتولى عند {last} قد تنوّع أكثر؛ والتالية في الطريق {next}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Patches of the photo make the pictures until {last} is reached, and nothing before that changes them. What is learnt meanwhile, {next} next, is where {last} begins.</source>
            <translation>رُقع الصورة تصنع الصور حتى بلوغ {last}، ولا شيء قبل ذلك يغيّرها. ما يُتعلَّم في الأثناء، {next} تاليًا، هو حيث يبدأ {last}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>SIFID of samples, mean and worst: 0 is the photo itself.
SinGAN's own pictures of twenty photos have {published} on average.</source>
            <translation>‏SIFID للعيّنات، المتوسط والأسوأ: 0 هو الصورة نفسها.
صور SinGAN نفسه لعشرين صورة لها {published} في المتوسط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>Diversity: how much samples differ from one another; 0 means that all are alike.
Mostly 0.3 to 0.9; below {alike} they hardly differ.</source>
            <translation>التنوع: مدى اختلاف العيّنات بعضها عن بعض؛ 0 يعني أنها كلها متشابهة.
غالبًا من 0.3 إلى 0.9؛ ودون {alike} تكاد لا تختلف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/judgement.py" />
            <source>{mean:.2f}, worst {worst:.2f}</source>
            <translation>‏{mean:.2f}، الأسوأ {worst:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_list.py" />
            <source>Layers, topmost first</source>
            <translation>الطبقات، العليا أولًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>Double-click to rename, drag to reorder, or out of the window for a picture file; the eye hides it.</source>
            <translation>انقر مزدوجًا لإعادة التسمية، واسحب لإعادة الترتيب أو خارج النافذة لملف صورة؛ والعين تخفيها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>shown</source>
            <translation>ظاهرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>hidden</source>
            <translation>مخفية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>{name}, {state}, opacity {percent} %</source>
            <translation>‏{name}، {state}، العتامة {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>The photo as it was opened; it is never changed.</source>
            <translation>الصورة كما فُتحت؛ لا تتغير أبدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>An accepted result. Hide it to see what is below it; double-click to rename.</source>
            <translation>نتيجة مقبولة. أخفها لترى ما تحتها؛ وانقر مزدوجًا لإعادة التسمية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>Fills what a moved region left behind.</source>
            <translation>يملأ ما تركته منطقة منقولة خلفها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layer_model.py" />
            <source>{name}, the photo, locked</source>
            <translation>‏{name}، الصورة، مقفلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Open a photo: what you paint and paste gets layers of its own.</source>
            <translation>افتح صورة: ما تطليه وتلصقه يحصل على طبقات خاصة به.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Adds an empty layer to paint on.</source>
            <translation>يضيف طبقة فارغة للطلاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Lays a copy of the chosen layer over it.</source>
            <translation>يضع نسخة من الطبقة المختارة فوقها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Makes one layer of the chosen one and the one below it.</source>
            <translation>يجعل الطبقة المختارة والتي تحتها طبقة واحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Moves the chosen layer up (Alt+Up in the list).</source>
            <translation>ينقل الطبقة المختارة لأعلى (Alt+Up في القائمة).</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Moves the chosen layer down (Alt+Down in the list).</source>
            <translation>ينقل الطبقة المختارة لأسفل (Alt+Down في القائمة).</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Takes the chosen layer away (Delete in the list).</source>
            <translation>يحذف الطبقة المختارة (Delete في القائمة).</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Rename layer</source>
            <translation>إعادة تسمية الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Show layer</source>
            <translation>إظهار الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Hide layer</source>
            <translation>إخفاء الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Layer opacity</source>
            <translation>عتامة الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>How strongly the chosen layer covers what lies below it.</source>
            <translation>مدى تغطية الطبقة المختارة لما تحتها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Choose layer</source>
            <translation>اختيار طبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/layers.py" />
            <source>Reorder layers</source>
            <translation>إعادة ترتيب الطبقات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>{computer} learns; what it has learnt comes back about every minute.</source>
            <translation>يتعلّم {computer}؛ ويعود ما تعلّمه كل دقيقة تقريبًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Not learnt: patch detail</source>
            <translation>غير متعلَّمة: تفاصيل الرُّقع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Open a photo: it is learnt by itself while you work.</source>
            <translation>افتح صورة: تُتعلَّم من تلقاء نفسها وأنت تعمل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Losses</source>
            <translation>الخسائر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Opening…</source>
            <translation>جارٍ الفتح…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>No photo</source>
            <translation>لا توجد صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Getting ready…</source>
            <translation>جارٍ التجهيز…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Waiting…</source>
            <translation>في الانتظار…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learning: {station}</source>
            <translation>جارٍ التعلّم: {station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Paused: {station}</source>
            <translation>متوقف مؤقتًا: {station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learnt in part</source>
            <translation>متعلَّمة جزئيًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Scales, coarse to fine</source>
            <translation>المقاييس، من الخشن إلى الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Learnt: {station}</source>
            <translation>تُعلِّم: {station}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning.py" />
            <source>Calling {address}…</source>
            <translation>جارٍ الاتصال بـ {address}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Time limit</source>
            <translation>حد الوقت</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>min</source>
            <translation>د</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>none</source>
            <translation>بلا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learning is planned to end after this time with the best that it allows; 0 is no limit.</source>
            <translation>يُخطَّط للتعلّم أن ينتهي بعد هذا الوقت بأفضل ما يتيحه؛ 0 يعني بلا حد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learn</source>
            <translation>تعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learns this photo on, up to the chosen station. You can go on working meanwhile.</source>
            <translation>يواصل تعلّم هذه الصورة حتى المحطة المختارة. يمكنك مواصلة العمل في الأثناء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Lets learning stand still, or go on; editing goes on as ever.</source>
            <translation>يترك التعلّم ساكنًا أو يواصله؛ ويستمر التحرير كالعادة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Ends learning and keeps what is learnt so far.</source>
            <translation>ينهي التعلّم ويحتفظ بما تُعلِّم حتى الآن.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Learn on another computer…</source>
            <translation>التعلّم على حاسوب آخر…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Lets a computer that is faster, or runs over night, learn this photo; it comes back here.</source>
            <translation>يتيح لحاسوب أسرع، أو يعمل طوال الليل، أن يتعلّم هذه الصورة؛ ثم تعود إلى هنا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Go on learning</source>
            <translation>مواصلة التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/learning_controls.py" />
            <source>Go on</source>
            <translation>مواصلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>So much of it is like nothing in the photo: the nearest that this has comes in its place.
Take one of the photo's colours, or let the edit enter finer.</source>
            <translation>هذا القدر منه لا يشبه شيئًا في الصورة: يحل محله أقرب ما فيها.
استخدم أحد ألوان الصورة، أو دع التحرير يدخل أدق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>Parts enter coarser or finer</source>
            <translation>أجزاء تدخل أخشن أو أدق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>The photo has the like of it</source>
            <translation>في الصورة ما يشبهه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>show where</source>
            <translation>إظهار المواضع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/notes.py" />
            <source>The photo cannot make {percent} %</source>
            <translation>لا تستطيع الصورة صنع {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>The photo's colours</source>
            <translation>ألوان الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Snap to the photo's colours</source>
            <translation>الملاءمة لألوان الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Clear coarse–fine first: paint cannot be snapped where parts of it enter elsewhere.</source>
            <translation>امسح الخشن–الدقيق أولًا: لا يمكن ملاءمة الطلاء حيث تدخل أجزاء منه في موضع آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/palette.py" />
            <source>Takes in what you paint as the nearest of these colours; your strokes stay.</source>
            <translation>يُؤخذ ما تطليه على أنه أقرب هذه الألوان؛ وتبقى ضرباتك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Task</source>
            <translation>المهمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>chosen for you</source>
            <translation>اختيرت لك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>choose for me</source>
            <translation>اختر عني</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Lets the task follow from what you did last: paint, paste or move.</source>
            <translation>تُستنتج المهمة مما فعلته أخيرًا: طلاء أو لصق أو نقل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Blending</source>
            <translation>المزج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Strength</source>
            <translation>القوة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Grow mask</source>
            <translation>توسيع القناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Feather</source>
            <translation>تنعيم الحافة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Makes results by what is learnt so far, to see what that knows of the photo.
Until everything is learnt, patch detail looks better.</source>
            <translation>يصنع النتائج بما تُعلِّم حتى الآن، لترى ما يعرفه عن الصورة.
وإلى أن يُتعلَّم كل شيء تبدو تفاصيل الرُّقع أفضل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Auto-preview</source>
            <translation>معاينة تلقائية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Re-renders after every change; when off, only by Render now.</source>
            <translation>يعيد التصيير بعد كل تغيير؛ وعند إيقافه فبـ «تصيير الآن» فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Render now</source>
            <translation>تصيير الآن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Re-renders the edit as it is.</source>
            <translation>يعيد تصيير التحرير كما هو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Drops the result; your edit stays, to go on with.</source>
            <translation>يترك النتيجة؛ ويبقى تحريرك لتواصل به.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Puts the result on a layer of its own; the photo below is not changed.</source>
            <translation>يضع النتيجة على طبقة خاصة بها؛ ولا تتغير الصورة تحتها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How much of the result is mixed into your edit: 0 % is the edit as you made it.</source>
            <translation>كم يُمزج من النتيجة في تحريرك: 0 % هو التحرير كما صنعته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How far around the edit the photo is re-rendered too.</source>
            <translation>إلى أي مدى حول التحرير يُعاد تصيير الصورة أيضًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>How softly the result fades into the photo around it.</source>
            <translation>مدى نعومة تلاشي النتيجة في الصورة حولها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Paint, paste or move something: the result appears here.</source>
            <translation>اطلِ أو الصق أو انقل شيئًا: تظهر النتيجة هنا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Paint → photo</source>
            <translation>طلاء ← صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Turns painted colours into photo: they say what goes where, the photo how it looks.</source>
            <translation>يحوّل الألوان المطلية إلى صورة: هي تقول ما يكون وأين، والصورة كيف يبدو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Harmonise</source>
            <translation>مواءمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Lets a pasted object take on the photo's light, colours and texture.</source>
            <translation>يجعل الجسم الملصق يأخذ ضوء الصورة وألوانها وملمسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/render.py" />
            <source>Joins moved and copied regions to their new surroundings, and fills holes.</source>
            <translation>يصل المناطق المنقولة والمنسوخة بمحيطها الجديد ويملأ الفراغات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Patches</source>
            <translation>رُقع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Paper</source>
            <translation>البحث</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Nothing is learnt: edits are made of patches of the photo.</source>
            <translation>لم يُتعلَّم شيء: يُصنع التحرير من رُقع الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>The coarse scales, in about a minute: where Paper begins.</source>
            <translation>المقاييس الخشنة في نحو دقيقة: منها يبدأ «البحث».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>More of the coarse scales, learnt longer: minutes on the way to Paper.</source>
            <translation>مزيد من المقاييس الخشنة بتعلّم أطول: دقائق في الطريق إلى «البحث».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>Every scale, learnt as published, over hours: then networks make the pictures.</source>
            <translation>كل مقياس متعلَّم كما نُشر، على مدى ساعات: ثم تصنع الشبكات الصور.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>How far to learn</source>
            <translation>مدى التعلّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>here</source>
            <translation>هنا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/road.py" />
            <source>{hours} h</source>
            <translation>‏{hours} س</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Width of the samples, in pixels of the photo</source>
            <translation>عرض العيّنات ببكسلات الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Height of the samples, in pixels of the photo</source>
            <translation>ارتفاع العيّنات ببكسلات الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Keep shape</source>
            <translation>حفظ الشكل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Keep proportions</source>
            <translation>حفظ النسب</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Width and height change together, so that the shape stays.</source>
            <translation>يتغير العرض والارتفاع معًا فيبقى الشكل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Tileable</source>
            <translation>قابلة للتكرار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Makes samples that can be laid side by side, as textures and wallpapers are.</source>
            <translation>يصنع عيّنات يمكن رصفها جنبًا إلى جنب كالأنسجة وورق الجدران.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Shape</source>
            <translation>الشكل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>The photo goes on beyond its borders where the shape is larger.</source>
            <translation>تمتد الصورة خارج حدودها حيث يكون الشكل أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>px</source>
            <translation>px</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>As the photo</source>
            <translation>كالصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Square</source>
            <translation>مربع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Wide 2:1</source>
            <translation>عريض 2:1</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Tall 1:2</source>
            <translation>طويل 1:2</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Panorama 3:1</source>
            <translation>بانوراما 3:1</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <source>Of your own</source>
            <translation>مخصص</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>W</source>
            <translation>ع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/sample_shape.py" />
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>H</source>
            <translation>ر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>What of the photo is kept</source>
            <translation>ما يُحتفظ به من الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Coarse: re-imagines everything.
Fine: keeps the photo's layout, changes details.
Double-click: back to the coarse end.</source>
            <translation>خشن: يعيد تخيّل كل شيء.
دقيق: يحتفظ بتخطيط الصورة ويغيّر التفاصيل.
نقر مزدوج: العودة إلى الطرف الخشن.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>vary no more</source>
            <translation>كفى تنويعًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Goes back to samples that have nothing in common.</source>
            <translation>يعود إلى عيّنات لا يجمعها شيء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>keep it whole</source>
            <translation>إبقاؤه كاملًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Starts where the photo's own layout is kept.</source>
            <translation>يبدأ حيث يُحتفظ بتخطيط الصورة نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Opens the chosen sample as a photo of its own, at its own size.</source>
            <translation>يفتح العيّنة المختارة كصورة مستقلة بحجمها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Place as layer</source>
            <translation>إدراج كطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Puts the chosen sample on the photo, as a layer.</source>
            <translation>يضع العيّنة المختارة على الصورة كطبقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>Save sample</source>
            <translation>حفظ العيّنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Saves the chosen sample as a picture file.</source>
            <translation>يحفظ العيّنة المختارة كملف صورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Copy sample</source>
            <translation>نسخ العيّنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Copies the chosen sample for other programs.</source>
            <translation>ينسخ العيّنة المختارة لبرامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Vary this one</source>
            <translation>تنويع هذه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes variations of the chosen sample: its layout stays, the rest is made anew.</source>
            <translation>يصنع تنويعات للعيّنة المختارة: يبقى تخطيطها ويُصنع الباقي من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes no more; what is there stays.</source>
            <translation>لا يصنع المزيد؛ ويبقى الموجود.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Make samples</source>
            <translation>صنع عيّنات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Other samples</source>
            <translation>عيّنات أخرى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Makes samples from other random seeds. You can go on working meanwhile.</source>
            <translation>يصنع عيّنات من بذور عشوائية أخرى. يمكنك مواصلة العمل في الأثناء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Makes random samples of the photo. You can go on working meanwhile.</source>
            <translation>يصنع عيّنات عشوائية من الصورة. يمكنك مواصلة العمل في الأثناء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Re-imagines everything</source>
            <translation>يعيد تخيّل كل شيء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps the rough layout, re-imagines the rest</source>
            <translation>يحتفظ بالتخطيط التقريبي ويعيد تخيّل الباقي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps the layout, re-imagines its parts</source>
            <translation>يحتفظ بالتخطيط ويعيد تخيّل أجزائه</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Keeps layout and parts, changes details</source>
            <translation>يحتفظ بالتخطيط والأجزاء ويغيّر التفاصيل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Nearly the sample itself</source>
            <translation>تكاد تكون العيّنة نفسها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Nearly the photo itself</source>
            <translation>تكاد تكون الصورة نفسها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>How many samples are made.</source>
            <translation>كم عيّنة تُصنع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>The same seed makes the same samples again.</source>
            <translation>البذرة نفسها تصنع العيّنات نفسها من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>New pictures of what the photo is made of: press Make samples.</source>
            <translation>صور جديدة مما تتكون منه الصورة: اضغط «صنع عيّنات».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>This looks like a face or one large object: it is taken apart.</source>
            <translation>يبدو هذا وجهًا أو جسمًا كبيرًا واحدًا: سيُفكَّك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>This looks like a face or one large object: it is kept whole.</source>
            <translation>يبدو هذا وجهًا أو جسمًا كبيرًا واحدًا: سيبقى كاملًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Making a sample at its own size…</source>
            <translation>جارٍ صنع عيّنة بحجمها…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Variations of {number}</source>
            <translation>تنويعات {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/samples.py" />
            <source>Sample {number} of {of}…</source>
            <translation>العيّنة {number} من {of}…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>Coarsest</source>
            <translation>الأخشن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>Finest</source>
            <translation>الأدق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>learnt detail</source>
            <translation>تفاصيل متعلَّمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>patch detail</source>
            <translation>تفاصيل الرُّقع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>learning {percent} %</source>
            <translation>جارٍ التعلّم {percent} %</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>learnt, comes again</source>
            <translation>تُعلِّم، ويأتي ثانية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/scale_rows.py" />
            <source>comes next</source>
            <translation>يأتي تاليًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Makes new variants of the whole edit, from other random seeds.</source>
            <translation>يصنع بدائل جديدة للتحرير كله من بذور عشوائية أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>In selection</source>
            <translation>في التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Re-rolls only inside the selection and leaves the rest of the result as it is.
Select a part with the lasso, rectangle or wand first; or brush over it with the mask brush (K), set to Re-roll.</source>
            <translation>يولّد من جديد داخل التحديد فقط ويترك باقي النتيجة كما هو.
حدد جزءًا أولًا بالأنشوطة أو المستطيل أو العصا؛ أو مرّر فرشاة القناع (K) عليه وهي مضبوطة على «توليد آخر».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Re-roll in selection</source>
            <translation>توليد آخر في التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Keep as layer</source>
            <translation>الاحتفاظ كطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Puts the chosen variant on a hidden layer of its own, to compare or mix it later.</source>
            <translation>يضع البديل المختار على طبقة مخفية خاصة به للمقارنة أو المزج لاحقًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>Variant {n}</source>
            <translation>البديل {n}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/panels/variants.py" />
            <source>{name}: click to see it on the photo.</source>
            <translation>‏{name}: انقر لتراه على الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Paint → photo</source>
            <translation>طلاء ← صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Harmonise</source>
            <translation>مواءمة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Coarser</source>
            <translation>أخشن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-imagines more, keeps less of your strokes.</source>
            <translation>يعيد تخيّل المزيد ويحتفظ بالأقل من ضرباتك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Finer</source>
            <translation>أدق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Keeps more of your strokes, adjusts texture.</source>
            <translation>يحتفظ بالمزيد من ضرباتك ويضبط الملمس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Re-roll</source>
            <translation>توليد آخر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Makes new variants from other random seeds.</source>
            <translation>يصنع بدائل جديدة من بذور عشوائية أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-roll in &amp;selection</source>
            <translation>توليد آخر في التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Re-rolls only what is selected of the result.</source>
            <translation>يولّد من جديد المحدد من النتيجة فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Render no&amp;w</source>
            <translation>تصيير الآن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Renders the edit as it is.</source>
            <translation>يصيّر التحرير كما هو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Preview a&amp;utomatically</source>
            <translation>معاينة تلقائية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Renders after every change.</source>
            <translation>يصيّر بعد كل تغيير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Accept result</source>
            <translation>قبول النتيجة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Puts the result on a layer of its own.</source>
            <translation>يضع النتيجة على طبقة خاصة بها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Keep variant as layer</source>
            <translation>الاحتفاظ بالبديل كطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Puts the shown variant on a hidden layer, to come back to.</source>
            <translation>يضع البديل الظاهر على طبقة مخفية للعودة إليه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Discard result</source>
            <translation>ترك النتيجة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Takes the result away; your edit stays.</source>
            <translation>يزيل النتيجة؛ ويبقى تحريرك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns the coarsest scales shortly: under a minute.</source>
            <translation>يتعلّم أخشن المقاييس قليلًا: أقل من دقيقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Balanced</source>
            <translation>متوازن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns on, and more scales: minutes.</source>
            <translation>يواصل التعلّم وبمقاييس أكثر: دقائق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Paper</source>
            <translation>البحث</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learns on to every scale as in the paper: hours.</source>
            <translation>يواصل التعلّم حتى كل مقياس كما في البحث: ساعات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Pa&amp;use</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Go on</source>
            <translation>مواصلة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Learn on another computer…</source>
            <translation>التعلّم على حاسوب آخر…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>&amp;Judge how good it is</source>
            <translation>تقييم مدى الجودة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>User stud&amp;y…</source>
            <translation>دراسة المستخدمين…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learning stands still; edits go on.</source>
            <translation>التعلّم ساكن؛ والتحرير مستمر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Ends learning; what is learnt is kept and used.</source>
            <translation>ينهي التعلّم؛ ويُحتفظ بما تُعلِّم ويُستخدم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Makes a few samples and measures how good they are.</source>
            <translation>يصنع بضع عيّنات ويقيس جودتها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Lets a person tell fakes from photos, of a folder that has both.</source>
            <translation>يتيح لشخص أن يميّز المزيّف من الصور، من مجلد فيه كلاهما.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/render_commands.py" />
            <source>Learn: {preset}</source>
            <translation>تعلّم: {preset}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Make samples</source>
            <translation>صنع عيّنات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes random samples of the photo, as the Samples panel is set.</source>
            <translation>يصنع عيّنات عشوائية من الصورة كما ضُبط لوح العيّنات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Other samples</source>
            <translation>عيّنات أخرى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Makes samples from other random seeds.</source>
            <translation>يصنع عيّنات من بذور عشوائية أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Stop making samples</source>
            <translation>إيقاف صنع العيّنات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>See sample &amp;large</source>
            <translation>رؤية العيّنة كبيرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Shows the chosen sample over the photo; Esc shows the photo again.</source>
            <translation>يُظهر العيّنة المختارة فوق الصورة؛ وEsc يُظهر الصورة من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Open sample as &amp;photo</source>
            <translation>فتح العيّنة كصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Place sample as la&amp;yer</source>
            <translation>إدراج العيّنة كطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Sa&amp;ve sample…</source>
            <translation>حفظ العيّنة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Saves the chosen sample as a picture file, at its own size.</source>
            <translation>يحفظ العيّنة المختارة كملف صورة بحجمها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>&amp;Copy sample</source>
            <translation>نسخ العيّنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Va&amp;ry this sample</source>
            <translation>تنويع هذه العيّنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_commands.py" />
            <source>Vary &amp;no more</source>
            <translation>كفى تنويعًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_drag.py" />
            <source>The sample was not ready in time; wait a little and drag it once more.</source>
            <translation>لم تجهز العيّنة في الوقت المناسب؛ انتظر قليلًا واسحبها مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{name} · {size} px</source>
            <translation>{name} · ⁦{size}⁩ px</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{words} · a first look: all detail when it is opened</source>
            <translation>‏{words} · نظرة أولى: كل التفاصيل عند فتحها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sample_exchange.py" />
            <source>{photo} sample {number}</source>
            <translation>{photo} عيّنة {number}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no file '{path}'; check its name and folder.</source>
            <translation>لا يوجد ملف «{path}»؛ تحقق من اسمه ومجلده.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is a folder; choose a picture in it.</source>
            <translation>‏«{path}» مجلد؛ اختر صورة فيه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is not an ordinary file; choose a picture.</source>
            <translation>‏{name} ليس ملفًا عاديًا؛ اختر صورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' is not an ordinary file; choose a project.</source>
            <translation>‏«{name}» ليس ملفًا عاديًا؛ اختر مشروعًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is empty; choose another file.</source>
            <translation>‏{name} فارغ؛ اختر ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} cannot be opened: {why}; check its permissions.</source>
            <translation>يتعذر فتح {name}: {why}؛ تحقق من أذوناته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} cannot be opened: {why}; try it again.</source>
            <translation>يتعذر فتح {name}: {why}؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has {count} megapixels ({size}), more than the {limit} that fit; make it smaller first.</source>
            <translation>في {name} ‏{count} ميغابكسل ({size})، وهو أكثر من {limit} التي تتسع؛ صغّره أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has more than {limit} megapixels; make it smaller first.</source>
            <translation>في {name} أكثر من {limit} ميغابكسل؛ صغّره أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} has {size} pixels, and {limit} a side at most fit; cut it first.</source>
            <translation>في {name} ‏{size} بكسل، والحد الأقصى {limit} في كل ضلع؛ اقتطع جزءًا منه أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged or not a picture of a known format ({formats}); open it in another program and save it as PNG.</source>
            <translation>‏{name} تالف أو ليس صورة بصيغة معروفة ({formats})؛ افتحه في برنامج آخر واحفظه بصيغة PNG.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged or cut off ({why}); fetch or export it again.</source>
            <translation>‏{name} تالف أو مبتور ({why})؛ أحضره أو صدّره من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is a HEIC picture, which needs: {command}; or save it as JPEG.</source>
            <translation>‏{name} صورة HEIC، وتحتاج إلى: {command}؛ أو احفظها بصيغة JPEG.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is a BMP of {count} megapixels in run lengths; save it as PNG first.</source>
            <translation>‏{name} صورة BMP من {count} ميغابكسل مضغوطة بأطوال التتابع؛ احفظها بصيغة PNG أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} does not fit into memory; make it smaller first.</source>
            <translation>لا تتسع الذاكرة لـ {name}؛ صغّره أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} does not fit into memory; close other programs.</source>
            <translation>لا تتسع الذاكرة لـ {name}؛ أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} holds more than {limit} GB; it is not opened.</source>
            <translation>في {name} أكثر من {limit} غ.ب؛ لم يُفتح.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is no OpenRaster file; open a picture or a project.</source>
            <translation>‏{name} ليس ملف OpenRaster؛ افتح صورة أو مشروعًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged, or no project; open an older copy of it.</source>
            <translation>‏{name} تالف أو ليس مشروعًا؛ افتح نسخة أقدم منه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{name} is damaged, or no OpenRaster file; export it as PNG.</source>
            <translation>‏{name} تالف أو ليس ملف OpenRaster؛ صدّره بصيغة PNG.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' was written by another program; only its picture is opened.</source>
            <translation>كُتب «{name}» ببرنامج آخر؛ فُتحت صورته فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' is open in another window; save this under another name.</source>
            <translation>‏«{name}» مفتوح في نافذة أخرى؛ احفظ هذا باسم آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This project was written by a newer SinGAN Studio; install that to open it.</source>
            <translation>كُتب هذا المشروع بإصدار أحدث من SinGAN Studio؛ ثبّته لفتحه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>What was kept of the last session is damaged; it cannot be brought back.</source>
            <translation>ما احتُفظ به من الجلسة السابقة تالف؛ لا يمكن استعادته.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' can have sides of {longest} pixels at most, the picture is {size}; save it as .png.</source>
            <translation>يمكن أن تبلغ أضلاع «{name}» ‏{longest} بكسل على الأكثر، والصورة {size}؛ احفظها بصيغة ‎.png.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' does not end in a known format; use one of {known}.</source>
            <translation>لا ينتهي «{name}» بصيغة معروفة؛ استخدم إحدى هذه: {known}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' does not end in a known animation format; use one of {known}.</source>
            <translation>لا ينتهي «{name}» بصيغة حركة معروفة؛ استخدم إحدى هذه: {known}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' was not written because the animation has no frame; ask for at least 1.</source>
            <translation>لم يُكتب «{name}» لأن الحركة بلا إطارات؛ اطلب إطارًا واحدًا على الأقل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>MP4 needs ffmpeg: {command}; or save the animation as .webp or .gif.</source>
            <translation>يحتاج MP4 إلى ffmpeg: ‏{command}؛ أو احفظ الحركة بصيغة ‎.webp أو ‎.gif.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The folder '{folder}' is not there, and cannot be made; choose another folder.</source>
            <translation>المجلد «{folder}» غير موجود ولا يمكن إنشاؤه؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' may not be written; choose another folder or file.</source>
            <translation>لا يُسمح بكتابة «{path}»؛ اختر مجلدًا أو ملفًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' could not be written because the disk is full; free some space and try again.</source>
            <translation>تعذرت كتابة «{path}» لأن القرص ممتلئ؛ أفرغ بعض المساحة وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' cannot be written because '{file}' is no folder; choose another folder.</source>
            <translation>تتعذر كتابة «{path}» لأن «{file}» ليس مجلدًا؛ اختر مجلدًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is a folder; add a file name.</source>
            <translation>‏«{path}» مجلد؛ أضف اسم ملف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' could not be written: {why}; try another folder or format.</source>
            <translation>تعذرت كتابة «{path}»: {why}؛ جرّب مجلدًا أو صيغة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The picture was turned upright as its EXIF says.</source>
            <translation>أُديرت الصورة إلى وضعها القائم كما يقول EXIF.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{bits} bits per channel were reduced to 8.</source>
            <translation>خُفّضت {bits} بتًا لكل قناة إلى 8.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from 0 to 1 was scaled to 0 to 255.</source>
            <translation>حُوّل السطوع من 0–1 إلى 0–255.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from 0 to {high} was taken as black to white.</source>
            <translation>عُدّ السطوع من 0 إلى {high} من الأسود إلى الأبيض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Brightness from {low} to {high} was stretched to 0 to 255.</source>
            <translation>مُدّد السطوع من {low}–{high} إلى 0–255.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The inks (CMYK) were converted without a colour profile.</source>
            <translation>حُوّلت الأحبار (CMYK) دون ملف تعريف ألوان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The colour profile is broken or of another colour space and was ignored.</source>
            <translation>ملف تعريف الألوان معطوب أو لفضاء ألوان آخر، وقد أُهمل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Colours were converted from '{profile}' to sRGB.</source>
            <translation>حُوّلت الألوان من «{profile}» إلى sRGB.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Only the first of {count} frames is used.</source>
            <translation>يُستخدم الأول فقط من {count} إطارًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Nothing would be left of the layer; draw the outline around the object.</source>
            <translation>لن يبقى شيء من الطبقة؛ ارسم الإطار حول الجسم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo itself is never changed: there must be another layer below the one to merge.</source>
            <translation>الصورة نفسها لا تتغير أبدًا: يجب أن تكون طبقة أخرى تحت الطبقة التي تُدمج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Only layers that are shown can be merged: show both first.</source>
            <translation>لا تُدمج إلا الطبقات الظاهرة: أظهر كلتيهما أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo itself is never changed: choose another layer, or duplicate the photo.</source>
            <translation>الصورة نفسها لا تتغير أبدًا: اختر طبقة أخرى أو ضاعف الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This picture has {size} pixels and the enlarged one {part}; choose the original of that size.</source>
            <translation>في هذه الصورة {size} بكسل وفي المكبّرة {part}؛ اختر الأصل بذلك الحجم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No photo is open; open one first.</source>
            <translation>لا توجد صورة مفتوحة؛ افتح واحدة أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is being learnt in another window or by a command; here it is edited with what is learnt so far, and learnt on when that has ended.</source>
            <translation>تُتعلَّم هذه الصورة في نافذة أخرى أو بأمر؛ وهنا تُحرَّر بما تُعلِّم حتى الآن، ويستمر تعلّمها عندما ينتهي ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' was learnt from another photo; it is not used.</source>
            <translation>تُعلِّم «{path}» من صورة أخرى؛ لم يُستخدم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This picture has {photo} pixels, {width}×{height} at the size it is learnt at, and at least {least} are needed on each side; take a larger or less narrow one.</source>
            <translation>في هذه الصورة {photo} بكسل، و⁦{width}×{height}⁩ بالحجم الذي تُتعلَّم به، ويلزم {least} على الأقل في كل ضلع؛ استخدم صورة أكبر أو أقل ضيقًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The time is too short to learn scale {scale} and finer ones; they stay patch detail.</source>
            <translation>الوقت أقصر من أن يُتعلَّم المقياس {scale} وما هو أدق؛ تبقى تفاصيل رُقع.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn scale {scale} and finer ones further; they stay as they are. Learning at a smaller size needs less.</source>
            <translation>لا توجد ذاكرة كافية لمواصلة تعلّم المقياس {scale} وما هو أدق؛ تبقى كما هي. التعلّم بحجم أصغر يحتاج إلى أقل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free; choose a smaller size to learn at, or close other programs.</source>
            <translation>يحتاج التعلّم حتى «{preset}» إلى نحو {wanted} غ.ب من الذاكرة والمتاح {free} غ.ب؛ اختر حجم تعلّم أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning to '{preset}' takes about {wanted} GB of memory and {free} GB are free: it ends before that; to go on, choose a smaller size to learn at, or close other programs.</source>
            <translation>يحتاج التعلّم حتى «{preset}» إلى نحو {wanted} غ.ب من الذاكرة والمتاح {free} غ.ب: ينتهي قبل ذلك؛ وللمواصلة اختر حجم تعلّم أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be written to '{path}' ({why}); free some space or choose another place.</source>
            <translation>تعذرت كتابة النموذج إلى «{path}» ({why})؛ أفرغ بعض المساحة أو اختر مكانًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be written to '{path}' ({why}); free some space or choose another place. Until then what is learnt is lost when the program ends.</source>
            <translation>تعذرت كتابة النموذج إلى «{path}» ({why})؛ أفرغ بعض المساحة أو اختر مكانًا آخر. وحتى ذلك الحين يضيع ما تُعلِّم عند انتهاء البرنامج.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to write the model to '{path}'; close other programs.</source>
            <translation>لا توجد ذاكرة كافية لكتابة النموذج إلى «{path}»؛ أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is damaged or was made by something else ({why}); learn the photo again.</source>
            <translation>‏«{path}» تالف أو صُنع بشيء آخر ({why})؛ تعلّم الصورة من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' is not a model of SinGAN Studio, or only part of one.</source>
            <translation>ليس «{path}» نموذجًا لـ SinGAN Studio، أو هو جزء منه فقط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{path}' has format {version}, and this program reads up to {newest}; update it.</source>
            <translation>صيغة «{path}» هي {version}، وهذا البرنامج يقرأ حتى {newest}؛ حدّثه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This model is learnt {have}, not {wanted}; leave that as it is, or learn the photo anew.</source>
            <translation>تُعلِّم هذا النموذج بـ {have} لا بـ {wanted}؛ اترك ذلك كما هو أو تعلّم الصورة من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is too small for edits: it has one scale only; take a larger one.</source>
            <translation>هذه الصورة أصغر من أن تُحرَّر: لها مقياس واحد فقط؛ استخدم صورة أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Nothing is edited: the mask is all black; paint white where the photo may change.</source>
            <translation>لم يُحرَّر شيء: القناع كله أسود؛ اطلِ بالأبيض حيث يجوز أن تتغير الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo is too small to keep a layout: it has one scale only; do without.</source>
            <translation>هذه الصورة أصغر من أن يُحتفظ بتخطيطها: لها مقياس واحد فقط؛ استغنِ عنه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>At start scale {start} there is no layout to keep; do without, or start lower.</source>
            <translation>عند مقياس البدء {start} لا يوجد تخطيط يُحتفظ به؛ استغنِ عنه أو ابدأ من أدنى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} pixels are too few for a sample of this photo of {photo}; choose a larger size.</source>
            <translation>‏{size} بكسل قليل لعيّنة من هذه الصورة ذات {photo}؛ اختر حجمًا أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} is more than {limit} megapixels; choose a smaller size.</source>
            <translation>‏{size} أكثر من {limit} ميغابكسل؛ اختر حجمًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A sample of {size} takes about {wanted} GB of memory and {free} GB are free; choose a smaller size, or close other programs.</source>
            <translation>تحتاج عيّنة بحجم {size} إلى نحو {wanted} غ.ب من الذاكرة والمتاح {free} غ.ب؛ اختر حجمًا أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{size} enlarged {factor} times is more than {limit} megapixels; choose a smaller factor.</source>
            <translation>تكبير {size} ‏{factor} مرات أكثر من {limit} ميغابكسل؛ اختر معاملًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo's last scale has not learnt; give it more time or memory.</source>
            <translation>لم يتعلّم آخر مقياس لهذه الصورة؛ امنحه وقتًا أو ذاكرة أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A picture of {photo} pixels is too small to learn from; take one of {least} or more.</source>
            <translation>صورة من {photo} بكسل أصغر من أن يُتعلَّم منها؛ استخدم صورة من {least} أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Diversity cannot be measured for a photo of one flat grey value.</source>
            <translation>لا يمكن قياس التنوع لصورة بقيمة رمادية واحدة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>SIFID needs the FID Inception weights, which are not installed: {how}</source>
            <translation>يحتاج SIFID إلى أوزان FID Inception وهي غير مثبتة: {how}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A picture of {size} px is too small to measure SIFID: both sides must have at least {least} px.</source>
            <translation>صورة من {size} px أصغر من أن يُقاس لها SIFID: يجب أن يكون في كل ضلع {least} px على الأقل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>SSIM needs pictures of {least} px or more on both sides; take larger ones.</source>
            <translation>يحتاج SSIM إلى صور من {least} px أو أكثر في الضلعين؛ استخدم صورًا أكبر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Work is spread by Dask, which is not installed; pip install 'singan-studio[cluster]' adds it.</source>
            <translation>يوزَّع العمل بواسطة Dask، وهو غير مثبَّت؛ يضيفه الأمر pip install 'singan-studio[cluster]'.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No scheduler of Dask answers at {address} ({why}); check the address, and whether it wants tls:// and which certificates.</source>
            <translation>لا يجيب أي مُجدوِل لـ Dask على {address} ({why})؛ تحقق من العنوان، ومما إذا كان يتطلب tls:// وأي شهادات.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no file '{path}'; check its name.</source>
            <translation>لا يوجد ملف «{path}»؛ تحقق من اسمه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The certificates for {address} cannot be used ({why}); they are PEM files.</source>
            <translation>لا يمكن استخدام شهادات {address} ({why})؛ فهي ملفات PEM.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>{address} needs certificates: name the one to trust, your own, and its key.</source>
            <translation>يتطلب {address} شهادات: حدّد الشهادة الموثوقة وشهادتك ومفتاحها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>No worker is connected to {address}; start one on the computer that is to learn, by: dask worker {same}</source>
            <translation>لا يوجد عامل متصل بـ {address}؛ ابدأ واحدًا على الحاسوب الذي سيتعلّم، بالأمر: dask worker {same}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The scheduler at {address} does not answer any more; try again, and it goes on from there.</source>
            <translation>لم يعد المُجدوِل على {address} يجيب؛ حاول مرة أخرى، وسيستمر من حيث توقف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>A worker of {address} lacks {name}; install SinGAN Studio {version} with '[cluster]' there, and try again.</source>
            <translation>ينقص أحدَ عمّال {address} المكوّنُ {name}؛ ثبّت هناك SinGAN Studio {version} مع «[cluster]»، وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The worker {address} has SinGAN Studio {version}, and here is {ours}; install the same on both.</source>
            <translation>لدى العامل {address} برنامج SinGAN Studio {version}، وهنا {ours}؛ ثبّت الإصدار نفسه على كليهما.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Several workers were lost with this photo; it may need more memory than they have.</source>
            <translation>فُقد عدة عمّال أثناء العمل على هذه الصورة؛ قد تحتاج إلى ذاكرة أكبر مما لديهم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The other computer has not enough memory to learn this photo further.</source>
            <translation>ليس لدى الحاسوب الآخر ذاكرة كافية لمواصلة تعلّم هذه الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo is learnt as far as that already; choose a station further on.</source>
            <translation>تُعلِّمت الصورة إلى ذلك الحد بالفعل؛ اختر محطة أبعد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no folder '{path}'; check its name.</source>
            <translation>لا يوجد مجلد «{path}»؛ تحقق من اسمه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no folder '{name}' in '{path}', only {there}; call the two real and fake, or on the command line name them by --real and --fake.</source>
            <translation>لا يوجد مجلد «{name}» في «{path}»، بل {there} فقط؛ سمِّ المجلدين real وfake، أو حدّدهما في سطر الأوامر بـ --real و--fake.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{real}' and '{fake}' hold too few pairs of a photo and a fake of the same name; a study needs two or more.</source>
            <translation>في «{real}» و«{fake}» عدد قليل جدًا من أزواج صورة ومزيّفة بالاسم نفسه؛ تحتاج الدراسة إلى زوجين أو أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>'{name}' and '{other}' in '{path}' have one name; rename one.</source>
            <translation>للملفين «{name}» و«{other}» في «{path}» اسم واحد؛ أعد تسمية أحدهما.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is no picture in '{path}'; choose a folder of pictures.</source>
            <translation>لا توجد صورة في «{path}»؛ اختر مجلد صور.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to start the engine; close other programs and start again.</source>
            <translation>لا توجد ذاكرة كافية لبدء المحرّك؛ أغلق برامج أخرى وابدأ من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for this photo; open a smaller one, or close other programs.</source>
            <translation>لا توجد ذاكرة كافية لهذه الصورة؛ افتح صورة أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn this photo further; choose a smaller size to learn at, or close other programs.</source>
            <translation>لا توجد ذاكرة كافية لمواصلة تعلّم هذه الصورة؛ اختر حجم تعلّم أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to learn this photo elsewhere; close other programs.</source>
            <translation>لا توجد ذاكرة كافية لتعلّم هذه الصورة في مكان آخر؛ أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for this result; edit a smaller area, or close other programs.</source>
            <translation>لا توجد ذاكرة كافية لهذه النتيجة؛ حرّر مساحة أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the thumbnails; edit a smaller area, or close other programs.</source>
            <translation>لا توجد ذاكرة كافية للمصغّرات؛ حرّر مساحة أصغر أو أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for a sample of this size; choose a smaller one.</source>
            <translation>لا توجد ذاكرة كافية لعيّنة بهذا الحجم؛ اختر حجمًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for an animation of this size; choose a smaller one.</source>
            <translation>لا توجد ذاكرة كافية لحركة بهذا الحجم؛ اختر حجمًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to enlarge so much; choose a smaller factor, or a selection.</source>
            <translation>لا توجد ذاكرة كافية لهذا التكبير؛ اختر معاملًا أصغر أو تحديدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to judge the model; close other programs and try again.</source>
            <translation>لا توجد ذاكرة كافية لتقييم النموذج؛ أغلق برامج أخرى وحاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to export an animation of this size; choose a smaller one.</source>
            <translation>لا توجد ذاكرة كافية لتصدير حركة بهذا الحجم؛ اختر حجمًا أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to find where this came from; edit a smaller area.</source>
            <translation>لا توجد ذاكرة كافية للعثور على مصدر هذا؛ حرّر مساحة أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the photo's colours; close other programs.</source>
            <translation>لا توجد ذاكرة كافية لألوان الصورة؛ أغلق برامج أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory for the contact sheet; edit a smaller area.</source>
            <translation>لا توجد ذاكرة كافية لورقة المصغّرات؛ حرّر مساحة أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>There is not enough memory to compare the edit with the photo; edit a smaller area.</source>
            <translation>لا توجد ذاكرة كافية لمقارنة التحرير بالصورة؛ حرّر مساحة أصغر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The engine could not be started; install SinGAN Studio again.</source>
            <translation>تعذر بدء المحرّك؛ ثبّت SinGAN Studio من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This photo could not be made ready because of a fault in the program; try another one.</source>
            <translation>تعذر تجهيز هذه الصورة بسبب خلل في البرنامج؛ جرّب صورة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning ended by a fault in the program; what was learnt before is kept, start it again.</source>
            <translation>انتهى التعلّم بخلل في البرنامج؛ ما تُعلِّم قبله محفوظ، فابدأه من جديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Learning elsewhere ended by a fault in the program; what has come back is kept.</source>
            <translation>انتهى التعلّم في مكان آخر بخلل في البرنامج؛ ما عاد منه محفوظ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>This result could not be made because of a fault in the program; change the edit a little.</source>
            <translation>تعذر صنع هذه النتيجة بسبب خلل في البرنامج؛ غيّر التحرير قليلًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The thumbnails could not be made because of a fault in the program; change the edit a little.</source>
            <translation>تعذر صنع المصغّرات بسبب خلل في البرنامج؛ غيّر التحرير قليلًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The samples could not be made because of a fault in the program; try other settings.</source>
            <translation>تعذر صنع العيّنات بسبب خلل في البرنامج؛ جرّب إعدادات أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The animation could not be made because of a fault in the program; try other settings.</source>
            <translation>تعذر صنع الحركة بسبب خلل في البرنامج؛ جرّب إعدادات أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo could not be enlarged because of a fault in the program; try other settings.</source>
            <translation>تعذر تكبير الصورة بسبب خلل في البرنامج؛ جرّب إعدادات أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The model could not be judged because of a fault in the program; try again.</source>
            <translation>تعذر تقييم النموذج بسبب خلل في البرنامج؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The animation could not be exported because of a fault in the program; try another format.</source>
            <translation>تعذر تصدير الحركة بسبب خلل في البرنامج؛ جرّب صيغة أخرى.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Where this came from could not be found because of a fault in the program; change the edit.</source>
            <translation>تعذر العثور على مصدر هذا بسبب خلل في البرنامج؛ غيّر التحرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The photo's colours could not be found because of a fault in the program; try another scale.</source>
            <translation>تعذر العثور على ألوان الصورة بسبب خلل في البرنامج؛ جرّب مقياسًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The contact sheet could not be made because of a fault in the program; change the edit.</source>
            <translation>تعذر صنع ورقة المصغّرات بسبب خلل في البرنامج؛ غيّر التحرير.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>The edit could not be compared with the photo because of a fault in the program; change it.</source>
            <translation>تعذرت مقارنة التحرير بالصورة بسبب خلل في البرنامج؛ غيّره.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>CPU, 1 thread</source>
            <translation>‏CPU، خيط واحد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>CPU, {count} threads</source>
            <translation>‏CPU، {count} خيوط</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Moved region</source>
            <translation>منطقة منقولة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/sentences.py" />
            <source>Filled hole</source>
            <translation>فراغ مملوء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>What the engine computes on</source>
            <translation>ما يحسب عليه المحرّك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>How large the picture is shown</source>
            <translation>كم تظهر الصورة كبيرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <location filename="../../singan_studio/ui/tools/zoom.py" />
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom</source>
            <translation>التكبير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Position of the pointer</source>
            <translation>موضع المؤشر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Colour under the pointer</source>
            <translation>اللون تحت المؤشر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Red, green and blue under the pointer, 0 to 255, as shown</source>
            <translation>الأحمر والأخضر والأزرق تحت المؤشر، من 0 إلى 255، كما تظهر</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop enlarging</source>
            <translation>إيقاف التكبير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop rendering</source>
            <translation>إيقاف التصيير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Stop learning, keep what is learnt</source>
            <translation>إيقاف التعلّم مع الاحتفاظ بما تُعلِّم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <source>Memory this program uses</source>
            <translation>الذاكرة التي يستخدمها هذا البرنامج</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/status.py" />
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Fit the window</source>
            <translation>ملاءمة النافذة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>'{path}' cannot be written ({why}); the answers are lost when this window is closed.</source>
            <translation>تتعذر كتابة «{path}» ({why})؛ ستُفقد الإجابات عند إغلاق هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Space begins. Esc leaves at any time; what was answered is kept.</source>
            <translation>المسافة تبدأ. Esc يغادر في أي وقت؛ ويُحتفظ بما أُجيب عنه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>50 % would mean that fakes cannot be told from photos.</source>
            <translation>50 % تعني أن المزيّف لا يُميَّز عن الصور.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Real or fake?</source>
            <translation>حقيقية أم مزيّفة؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>From now on it counts</source>
            <translation>من الآن يُحتسب</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>← or F: the left one        → or J: the right one</source>
            <translation>← أو F: اليسرى        → أو J: اليمنى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>← or F: a photo        → or J: a fake</source>
            <translation>← أو F: صورة        → أو J: مزيّفة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Esc closes.</source>
            <translation>‏Esc يغلق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>fake</source>
            <translation>مزيّفة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>photo</source>
            <translation>صورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Thank you</source>
            <translation>شكرًا لك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{n} of {all}</source>
            <translation>‏{n} من {all}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>Wrong answers: {rate}.</source>
            <translation>الإجابات الخاطئة: {rate}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Tutorial {n} of {all}</source>
            <translation>تدريب {n} من {all}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Right.</source>
            <translation>صحيح.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Wrong.</source>
            <translation>خطأ.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Which one is the fake?</source>
            <translation>أيهما المزيّفة؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>Photo or fake?</source>
            <translation>صورة أم مزيّفة؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>You will see two pictures side by side for {s:g} second: a photo, and a fake made of it.</source>
            <translation>سترى صورتين جنبًا إلى جنب لمدة {s:g} ثانية: صورة ومزيّفة صُنعت منها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>You will see one picture for {s:g} second: a photo, or a fake made of a photo.</source>
            <translation>سترى صورة واحدة لمدة {s:g} ثانية: صورة حقيقية أو مزيّفة صُنعت من صورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>The first {n} are practice, and you are told the truth; the next {m} count.</source>
            <translation>الأولى ({n}) تدريب ويُقال لك الصواب؛ والتالية ({m}) تُحتسب.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>There are {m} of them.</source>
            <translation>عددها {m}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{n} trials follow, without the truth.
Space goes on.</source>
            <translation>تتبعها {n} محاولة دون ذكر الصواب.
المسافة تواصل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/study.py" />
            <source>{verdict} Space goes on.</source>
            <translation>‏{verdict} المسافة تواصل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Paints with {front}, behind it {back}. Space: choose the colour to paint with, Shift+Space: the one behind.</source>
            <translation>يرسم باللون {front} وخلفه {back}. المسافة: اختيار لون الرسم، Shift+المسافة: اختيار اللون الخلفي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Upper: colour to paint with. Lower: background colour.
Click to choose, X exchanges them.</source>
            <translation>الأعلى: لون الطلاء. الأسفل: لون الخلفية.
انقر للاختيار، وX يبدّلهما.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Tools</source>
            <translation>الأدوات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Colour to paint with</source>
            <translation>لون الطلاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/toolbar.py" />
            <source>Background colour</source>
            <translation>لون الخلفية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Brush</source>
            <translation>فرشاة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Drag to paint · Shift-click: straight line · Alt: pick a colour · [ ]: size · 1–0: opacity</source>
            <translation>اسحب للطلاء · Shift+نقر: خط مستقيم · Alt: أخذ لون · [ ]: الحجم · 1–0: العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Brush stroke</source>
            <translation>ضربة فرشاة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Pressure: size</source>
            <translation>الضغط: الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Press the pen harder for broader strokes.</source>
            <translation>اضغط القلم أقوى لضربات أعرض.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Pressure: opacity</source>
            <translation>الضغط: العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/brush.py" />
            <source>Press the pen harder for strokes that cover more.</source>
            <translation>اضغط القلم أقوى لضربات أكثر تغطية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Eraser</source>
            <translation>ممحاة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Drag to erase from the active layer · Shift-click: straight line · [ ]: size · 1–0: opacity</source>
            <translation>اسحب للمحو من الطبقة النشطة · Shift+نقر: خط مستقيم · [ ]: الحجم · 1–0: العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>Erase</source>
            <translation>محو</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>There is nothing to erase on the photo: choose a layer above it, or bring the photo back with the Restore tool.</source>
            <translation>لا شيء يُمحى على الصورة: اختر طبقة فوقها، أو استعد الصورة بأداة «استعادة».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eraser.py" />
            <source>The layer '{name}' is hidden: show it first.</source>
            <translation>الطبقة «{name}» مخفية: أظهرها أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Eyedropper</source>
            <translation>قطّارة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Click a colour of the picture to paint with it · Drag to compare before you choose</source>
            <translation>انقر لونًا في الصورة للطلاء به · اسحب للمقارنة قبل الاختيار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Sample</source>
            <translation>عيّنة اللون</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>How much of the picture makes the colour.</source>
            <translation>كم من الصورة يصنع اللون.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>1 pixel</source>
            <translation>1 بكسل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>Exactly the pixel under the tip.</source>
            <translation>البكسل تحت الطرف بالضبط.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>3 × 3</source>
            <translation>3 × 3</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>The mean of nine pixels: evens out noise.</source>
            <translation>متوسط تسعة بكسلات: يسوّي الضوضاء.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>5 × 5</source>
            <translation>5 × 5</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/eyedropper.py" />
            <source>The mean of 25 pixels: evens out grain and texture.</source>
            <translation>متوسط 25 بكسلًا: يسوّي الحبيبات والملمس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>From the photo's left edge to the layer's.</source>
            <translation>من حافة الصورة اليسرى إلى حافة الطبقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>From the photo's upper edge to the layer's.</source>
            <translation>من حافة الصورة العليا إلى حافة الطبقة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How wide the layer is, before it is turned.</source>
            <translation>عرض الطبقة قبل تدويرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Corners and the numbers scale width and height alike; Shift does the opposite.</source>
            <translation>الزوايا والأرقام تغيّر العرض والارتفاع معًا؛ وShift يفعل العكس.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How high the layer is, before it is turned.</source>
            <translation>ارتفاع الطبقة قبل تدويرها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Angle</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>How far the layer is turned, clockwise.</source>
            <translation>مقدار تدوير الطبقة باتجاه عقارب الساعة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Flip left to right</source>
            <translation>قلب أفقي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Mirror the layer left to right.</source>
            <translation>يعكس الطبقة يسارًا ويمينًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Flip top to bottom</source>
            <translation>قلب رأسي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Mirror the layer top to bottom.</source>
            <translation>يعكس الطبقة أعلى وأسفل.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Own size</source>
            <translation>الحجم الأصلي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fields.py" />
            <source>Back to the layer's own size, upright: nothing was lost by scaling it.</source>
            <translation>العودة إلى حجم الطبقة الأصلي قائمة: لم يضِع شيء بتغيير حجمها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Fill</source>
            <translation>تعبئة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Click an area to fill it with the foreground colour; a selection limits it</source>
            <translation>انقر مساحة لتعبئتها باللون الأمامي؛ والتحديد يحدّها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Tolerance</source>
            <translation>التسامح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>How far colours may differ from the clicked one and still be filled.</source>
            <translation>كم يجوز أن تختلف الألوان عن المنقور وتُعبَّأ مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Contiguous</source>
            <translation>متجاور</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/fill.py" />
            <source>Fill only what hangs together with the clicked pixel; else like colours everywhere.</source>
            <translation>تعبئة المتصل بالبكسل المنقور فقط؛ وإلا فالألوان المشابهة في كل مكان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/hand.py" />
            <source>Hand</source>
            <translation>يد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/hand.py" />
            <source>Drag to move the picture in the view (with any tool: hold Space) · Double-click: see all of it</source>
            <translation>اسحب لتحريك الصورة في العرض (مع أي أداة: أبقِ المسافة مضغوطة) · نقر مزدوج: رؤيتها كلها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Lasso selection</source>
            <translation>تحديد بالأنشوطة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Drag around something to select it, or click corner by corner</source>
            <translation>اسحب حول شيء لتحديده، أو انقر زاوية بعد زاوية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/lasso.py" />
            <source>Click the next corner · Enter, a double-click or the first corner: close · Backspace: one back · Esc: give up</source>
            <translation>انقر الزاوية التالية · Enter أو نقر مزدوج أو الزاوية الأولى: إغلاق · Backspace: خطوة للخلف · Esc: ترك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask brush</source>
            <translation>فرشاة القناع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Drag over what to re-render or to keep · Alt or X: the other of the two · Shift-click: straight line · [ ]: size</source>
            <translation>اسحب فوق ما يُعاد تصييره أو يبقى · Alt أو X: الآخر منهما · Shift+نقر: خط مستقيم · [ ]: الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Drag over what you do not like of the result: it is made anew · [ ]: size</source>
            <translation>اسحب فوق ما لا يعجبك من النتيجة: يُصنع من جديد · [ ]: الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: re-render</source>
            <translation>القناع: إعادة تصيير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: keep</source>
            <translation>القناع: إبقاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Mask: automatic</source>
            <translation>القناع: تلقائي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>What becomes of the place that is brushed over.</source>
            <translation>ما يصير إليه الموضع الذي تمر عليه الفرشاة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>There is no result to re-roll; paint, paste or move something first.</source>
            <translation>لا توجد نتيجة لتوليدها من جديد؛ اطلِ أو الصق أو انقل شيئًا أولًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>There is no result here; brush over a part of it.</source>
            <translation>لا توجد نتيجة هنا؛ مرّر الفرشاة على جزء منها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Re-render</source>
            <translation>إعادة تصيير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It is made anew, edited or not.</source>
            <translation>يُصنع من جديد، محرَّرًا كان أو لا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Keep</source>
            <translation>إبقاء</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It stays as it is on the canvas, even if edited.</source>
            <translation>يبقى كما هو على لوحة الرسم وإن كان محرَّرًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>Automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>It is made anew where it was edited.</source>
            <translation>يُصنع من جديد حيث حُرِّر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/mask_brush.py" />
            <source>New variants are made there; the rest of the result stays as it is.</source>
            <translation>تُصنع بدائل جديدة هناك؛ ويبقى باقي النتيجة كما هو.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>Rectangle selection</source>
            <translation>تحديد مستطيل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>Drag to select a rectangle · Shift: square · Alt: from the middle</source>
            <translation>اسحب لتحديد مستطيل · Shift: مربع · Alt: من الوسط</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>From the photo's left edge to the selection's.</source>
            <translation>من الحافة اليسرى للصورة إلى حافة التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>From the photo's upper edge to the selection's.</source>
            <translation>من الحافة العليا للصورة إلى حافة التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>How wide the selection is.</source>
            <translation>عرض التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>How high the selection is.</source>
            <translation>ارتفاع التحديد.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Select</source>
            <translation>تحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/rectangle.py" />
            <source>{width} × {height} px · Shift: square · Alt: from the middle · Esc: back</source>
            <translation>‏⁦{width} × {height}⁩ px · Shift: مربع · Alt: من الوسط · Esc: رجوع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/region.py" />
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Move selection outline</source>
            <translation>نقل إطار التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Drag to paint the original photo back · Shift-click: straight line · [ ]: size · 1–0: opacity</source>
            <translation>اسحب لإعادة الصورة الأصلية · Shift+نقر: خط مستقيم · [ ]: الحجم · 1–0: العتامة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>Restore photo</source>
            <translation>استعادة الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/restore.py" />
            <source>There is nothing to restore: the photo is as it was.</source>
            <translation>لا شيء يُستعاد: الصورة كما كانت.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Coarse–fine brush</source>
            <translation>فرشاة الخشن–الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Drag over the edit: orange re-imagines, blue only retouches · Alt or X: the other · [ ]: size</source>
            <translation>اسحب فوق التحرير: البرتقالي يعيد التخيّل والأزرق ينقّح فقط · Alt أو X: الآخر · [ ]: الحجم</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Nothing is edited here yet; paint, paste or move something, then this counts.</source>
            <translation>لم يُحرَّر شيء هنا بعد؛ اطلِ أو الصق أو انقل شيئًا فيسري هذا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>How the place that is brushed over is made anew.</source>
            <translation>كيف يُصنع من جديد الموضع الذي تمر عليه الفرشاة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>By</source>
            <translation>بمقدار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>How much coarser or finer: by so many steps of the slider.</source>
            <translation>كم أخشن أو أدق: بهذا العدد من خطوات المنزلق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Re-imagine</source>
            <translation>إعادة تخيّل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>Retouch</source>
            <translation>تنقيح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>As the slider</source>
            <translation>كالمنزلق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>steps</source>
            <translation>خطوات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters coarser than the rest of the edit: the photo decides more.</source>
            <translation>يدخل أخشن من باقي التحرير: الصورة تقرر أكثر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters finer than the rest of the edit: your strokes stay as they are.</source>
            <translation>يدخل أدق من باقي التحرير: تبقى ضرباتك كما هي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/scale_brush.py" />
            <source>It enters as the slider says, again.</source>
            <translation>يدخل من جديد كما يقول المنزلق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Inside the selection: drag moves the region, Alt-drag copies it, Ctrl-drag only the outline</source>
            <translation>داخل التحديد: السحب ينقل المنطقة، وAlt+سحب ينسخها، وCtrl+سحب ينقل الإطار فقط</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>How a new selection joins the one there is.</source>
            <translation>كيف ينضم تحديد جديد إلى القائم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Add to selection</source>
            <translation>إضافة إلى التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Subtract from selection</source>
            <translation>طرح من التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Intersect selection</source>
            <translation>تقاطع التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Select nothing</source>
            <translation>إلغاء التحديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection takes the place of the one there is.</source>
            <translation>يحل التحديد الجديد محل القائم.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection is added to the one there is.
Key: Shift</source>
            <translation>يُضاف التحديد الجديد إلى القائم.
المفتاح: Shift</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Subtract</source>
            <translation>طرح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>A new selection is taken off the one there is.
Key: Alt</source>
            <translation>يُطرح التحديد الجديد من القائم.
المفتاح: Alt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Intersect</source>
            <translation>تقاطع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/selecting.py" />
            <source>Only what both have in common.
Keys: Shift+Alt</source>
            <translation>المشترك بين الاثنين فقط.
المفتاحان: Shift+Alt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How broad a stroke is, in pixels of the photo.
Keys: [ ]</source>
            <translation>عرض الضربة ببكسلات الصورة.
المفتاحان: [ ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>Hardness</source>
            <translation>الصلابة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How sharp the edge of a stroke is: 0 % fades out from the middle.
Keys: Shift+[ ]</source>
            <translation>حدّة حافة الضربة: 0 % تتلاشى من الوسط.
المفاتيح: Shift+[ ]</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/strokes.py" />
            <source>How much one stroke covers at most, however often it crosses itself.
Keys: 1 to 9, 0</source>
            <translation>كم تغطي الضربة الواحدة على الأكثر مهما تقاطعت مع نفسها.
المفاتيح: من 1 إلى 9، و0</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Move and transform</source>
            <translation>نقل وتحويل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Drag to move, handles to scale (Shift: free shape), just outside a corner to turn (Shift: 15°) · Arrow keys: 1 px, with Shift 10</source>
            <translation>اسحب للنقل، والمقابض لتغيير الحجم (Shift: شكل حر)، وخارج زاوية مباشرة للتدوير (Shift: 15°) · الأسهم: 1 px، ومع Shift ‏10</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: free or fixed shape · Alt: around the middle · Esc: back</source>
            <translation>‏Shift: شكل حر أو ثابت · Alt: حول الوسط · Esc: رجوع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Click something pasted or painted to move it; the photo itself stays in place</source>
            <translation>انقر شيئًا ملصقًا أو مطليًا لنقله؛ والصورة نفسها تبقى مكانها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Move layer</source>
            <translation>نقل الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Turn layer</source>
            <translation>تدوير الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Scale layer</source>
            <translation>تغيير حجم الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Flip layer</source>
            <translation>قلب الطبقة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: straight · Esc: back</source>
            <translation>‏Shift: مستقيم · Esc: رجوع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/transform.py" />
            <source>Shift: steps of 15° · Esc: back</source>
            <translation>‏Shift: خطوات من 15° · Esc: رجوع</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Magic wand</source>
            <translation>العصا السحرية</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Click an area of like colour to select it · Shift: add · Alt: subtract</source>
            <translation>انقر مساحة متشابهة اللون لتحديدها · Shift: إضافة · Alt: طرح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>How far colours may differ from the clicked one and still be selected.</source>
            <translation>كم يجوز أن تختلف الألوان عن المنقور وتُحدَّد مع ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Select only what hangs together with the clicked pixel; else like colours everywhere.</source>
            <translation>تحديد المتصل بالبكسل المنقور فقط؛ وإلا فالألوان المشابهة في كل مكان.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>All layers</source>
            <translation>كل الطبقات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/wand.py" />
            <source>Look at the picture as all layers make it; otherwise at the active layer alone.</source>
            <translation>النظر إلى الصورة كما تصنعها كل الطبقات؛ وإلا فإلى الطبقة النشطة وحدها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/tools/zoom.py" />
            <source>Click: closer · Alt-click: further away · Drag around what to see large</source>
            <translation>نقر: أقرب · Alt+نقر: أبعد · اسحب حول ما تريد رؤيته كبيرًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>The folder of the study, with photos in “real” and fakes in “fake”</source>
            <translation>مجلد الدراسة، وفيه الصور في «real» والمزيّفة في «fake»</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/user_study.py" />
            <source>All are in '{name}'.</source>
            <translation>جميعها في «{name}».</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom out (−)</source>
            <translation>تصغير (−)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Zoom in (+)</source>
            <translation>تكبير (+)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>Show all of it (0)</source>
            <translation>إظهارها كلها (0)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/bar.py" />
            <source>One pixel of the picture is one of the screen (1)</source>
            <translation>بكسل واحد من الصورة هو بكسل واحد من الشاشة (1)</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/viewer/wipe.py" />
            <source>Comparison</source>
            <translation>مقارنة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Mountains</source>
            <translation>جبال</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Forest path</source>
            <translation>درب الغابة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Balloons</source>
            <translation>مناطيد</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Birds</source>
            <translation>طيور</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Shore</source>
            <translation>شاطئ</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Pebbles</source>
            <translation>حصى</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A balloon moved</source>
            <translation>منطاد منقول</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A sketch as forest</source>
            <translation>رسم صار غابة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A balloon pasted</source>
            <translation>منطاد ملصق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>A sea that moves</source>
            <translation>بحر يتحرك</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Drop a photo here</source>
            <translation>أسقط صورة هنا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Open a photo…</source>
            <translation>فتح صورة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Chooses a photo from your files.</source>
            <translation>يختار صورة من ملفاتك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Takes the picture on the clipboard.</source>
            <translation>يأخذ الصورة التي في الحافظة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Welcome</source>
            <translation>أهلًا</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Paint, paste or move something in a photo: it is made anew of the photo's own matter.</source>
            <translation>اطلِ أو الصق أو انقل شيئًا في صورة: يُصنع من جديد من مادة الصورة نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Samples to try</source>
            <translation>نماذج للتجربة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Prepared edits, with their results</source>
            <translation>تحريرات مُعدّة مع نتائجها</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/welcome.py" />
            <source>Opens this sample photo.</source>
            <translation>يفتح هذه الصورة النموذجية.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/coarse_fine.py" />
            <source>Coarse</source>
            <translation>خشن</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/coarse_fine.py" />
            <source>Fine</source>
            <translation>دقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Results from coarse to fine</source>
            <translation>النتائج من الخشن إلى الدقيق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Coarse to fine, {where}</source>
            <translation>من الخشن إلى الدقيق، {where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Coarsest, {where}</source>
            <translation>الأخشن، {where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/film_strip.py" />
            <source>Finest, {where}</source>
            <translation>الأدق، {where}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Strong line: how far the learnt photo still is from the real one.
Faint line: how well the critic tells real patches from made ones.
Both settle when a scale is learnt; a vertical line is the start of the next scale.</source>
            <translation>الخط القوي: كم تبعد الصورة المتعلَّمة بعد عن الحقيقية.
الخط الخافت: مدى تمييز الناقد بين الرُّقع الحقيقية والمصنوعة.
كلاهما يستقر عند تعلّم مقياس؛ والخط الرأسي بداية المقياس التالي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Difference {rmse:.3f}</source>
            <translation>الفرق {rmse:.3f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Critic {critic:.2f}</source>
            <translation>الناقد {critic:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loss_plot.py" />
            <source>Difference from the photo {rmse:.3f}, critic {critic:.2f}</source>
            <translation>الفرق عن الصورة {rmse:.3f}، الناقد {critic:.2f}</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Back to the photo</source>
            <translation>العودة إلى الصورة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Shows your picture again. Keys: Esc, Space</source>
            <translation>يُظهر صورتك من جديد. المفتاحان: Esc والمسافة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/loupe.py" />
            <source>Opens this as a photo of its own. Key: Enter</source>
            <translation>يفتح هذه كصورة مستقلة. المفتاح: Enter</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Animation</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Click or Space: play and pause. Left and Right: frame by frame.</source>
            <translation>نقر أو مسافة: تشغيل وإيقاف مؤقت. السهمان الأيسر والأيمن: إطارًا إطارًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Frame</source>
            <translation>إطار</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows another frame.</source>
            <translation>يُظهر إطارًا آخر.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Frame before</source>
            <translation>الإطار السابق</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows the frame before (Left).</source>
            <translation>يُظهر الإطار السابق.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Next frame</source>
            <translation>الإطار التالي</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Shows the next frame (Right).</source>
            <translation>يُظهر الإطار التالي.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Lets the animation stand still.</source>
            <translation>يترك الحركة ساكنة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Play</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/player.py" />
            <source>Plays the animation.</source>
            <translation>يشغّل الحركة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/section.py" />
            <source>Shows or hides this part.</source>
            <translation>يُظهر هذا الجزء أو يخفيه.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/shape_frame.py" />
            <source>Drag an edge or a corner to another shape: the samples follow.
Arrow keys do it too; a double click goes back to the photo's own. Dashed: the photo.</source>
            <translation>اسحب حافة أو زاوية إلى شكل آخر: تتبعها العيّنات.
والأسهم تفعل ذلك أيضًا؛ والنقر المزدوج يعود إلى شكل الصورة. المتقطع: الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/shape_frame.py" />
            <source>Shape of the samples</source>
            <translation>شكل العيّنات</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/slider.py" />
            <source>Double-click: back to {default}.</source>
            <translation>نقر مزدوج: العودة إلى {default}.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/widgets/swatches.py" />
            <source>{name} ({red}, {green}, {blue}): click to paint with it.</source>
            <translation>‏{name} ({red}, {green}, {blue}): انقر للطلاء به.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Contact shee&amp;t…</source>
            <translation>ورقة المصغّرات…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Shows every variant at every position from coarse to fine on one sheet, to choose from.</source>
            <translation>يُظهر كل بديل في كل موضع من الخشن إلى الدقيق على ورقة واحدة للاختيار منها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Enlar&amp;ge…</source>
            <translation>تكبير الصورة…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Makes the picture two to four times as large, with detail learnt from the photo.</source>
            <translation>يجعل الصورة أكبر مرتين إلى أربع مرات بتفاصيل متعلَّمة من الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;What's this?</source>
            <translation>ما &amp;هذا؟</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Explains whatever you click on next.</source>
            <translation>يشرح ما تنقر عليه بعد ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Tour</source>
            <translation>&amp;جولة</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Shows a first edit step by step, at the controls themselves.</source>
            <translation>يعرض أول تحرير خطوة بخطوة، عند عناصر التحكم نفسها.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Command palette…</source>
            <translation>لوح الأوامر…</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Finds every command by a few letters.</source>
            <translation>يعثر على كل أمر ببضعة أحرف.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Show the &amp;log's folder</source>
            <translation>إظهار مجلد السجل</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>Opens the folder where the log and reports of crashes are kept. Nothing of it is ever sent.</source>
            <translation>يفتح المجلد الذي تُحفظ فيه السجلات وتقارير الانهيار. لا يُرسل شيء منها أبدًا.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>&amp;About SinGAN Studio</source>
            <translation>حول SinGAN Studio</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/window_commands.py" />
            <source>About &amp;Qt</source>
            <translation>حول Qt</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/windows.py" />
            <source>Click what you want explained, also in menus. Shift+F1 once more explains what has the keyboard; Esc ends it.</source>
            <translation>انقر ما تريد شرحه، في القوائم أيضًا. وShift+F1 مرة أخرى يشرح ما لديه لوحة المفاتيح؛ وEsc ينهي ذلك.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/windows.py" />
            <source>The picture is enlarged.</source>
            <translation>كُبِّرت الصورة.</translation>
        </message>
        <message>
            <location filename="../../singan_studio/ui/windows.py" />
            <source>The log is in {path}.</source>
            <translation>السجل في {path}.</translation>
        </message>
    </context>
</TS>
