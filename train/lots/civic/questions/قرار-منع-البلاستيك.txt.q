when | ar | متى يبدأ منع أكواب الفلين | ١ رجب;;من ١ رجب
howmuch | ar | سماكة الكيس المسموح كم ميكرون | ٥٠ ميكرونا
when | en | from when are old nets banned in Farasan | من تاريخ النشر
list | ar | ايش المستثنى من قرار البلاستيك | أكياس الخبز;;أكياس الدواء;;ما يُستعمل في المستشفى
no | ar | اكياس السمك مستثناة؟ | ولا يُستثنى أكياس السمك
howmany | ar | كم كيس قماش ببلاش للبيت | ثلاثة أكياس قماش;;ثلاثة
howmuch | ar | سعر الكيس القماش الزايد | خمسة ريالات;;بخمسة ريالات
howmany | fr | combien de familles à Farasan | ٢٬٣٤٠
howmuch | ar | كم كيلو شباك قديمة اسلم عشان شبكه جديده | عشرة كيلوغرامات
howmuch | ar | بدل الشبكة فلوس كم | ٢٠٠ ريال
howmuch | ar | غرامة البائع أول مرة | ٥٠٠ ريال
what | ar | ثالث مرة للبياع ايش | أُغلق أسبوعا
what | en | alternative to the fine for litterers on the beach | تنظيف مئتي متر من الشاطئ
howmuch | ar | القارب اللي يرمي زبالة كم غرامته | ٣٠٠٠ ريال
howmuch | ar | كم يوم يوقف تصريح القارب | عشرة أيام
who | ar | مين معفي من الغرامة | من دون الخامسة عشرة
where | ar | وين تروح فلوس الغرامات | لحساب محمية السلاحف;;محمية السلاحف
when | fr | tous les combien publie-t-on le solde | كل ثلاثة أشهر
who | ar | رئيس لجنة البلاستيك | عابد عقيلي | تُشكّل لجنة
define | ar | من هي زهور صيرم | معلمة الأحياء
why | ar | ليش ألغوا القرار 40 | لأنه لم يطبق
quote | ar | كم يرى شيخ الصيادين أن يكفي | ألف ريال;;ألف ريال تكفي
howmany | en | how many workers would be laid off | أحد عشر عاملا
no | ar | المحافظ رد على صاحب المصنع | ولم يرد عليه المحافظ
who | ar | محافظ فرسان | ناصر آل زيد
section | ar | البند السادس من قرار فرسان | لا تسري الغرامة على من دون الخامسة عشرة، ويُستدعى وليه
section! | ar | البند عاشرا من قرار فرسان ٧١ | | تاسعا
who! | ar | اسم صاحب مصنع الأكياس في جازان | | صاحب مصنع
howmuch! | ar | كم رصيد محمية السلاحف | | محمية السلاحف
section! | ar | الفقرة (د) من البند الخامس غرامات فرسان | | القارب الذي
when! | en | when was the Jizan bag factory closed? | | صاحب مصنع
howmany! | ar | كم سلحفاة في المحمية بفرسان | | محمية السلاحف
howmuch! | ar | كم دفعت زهور صيرم غرامة | | زهور صيرم
what! | fr | que conclut le premier rapport de la commission d'Aqili ? | | تقريرها الأول
howmuch! | ar | غرامة بيع الشباك في القرار 40 | | القرار ٤٠
whom! | ar | من غرّمه ناصر آل زيد ثلاثة آلاف | | القارب الذي
quote! | ar | ايش قالت زهور صيرم في اجتماع الصيادين | | قاعة الغدير
yes! | ar | هل خفّض المحافظ غرامة القارب لألف | | ورأى أن ألف
# twins
when|ar|متى تمنع الاكياس الخفيفه|١ ربيع الأول|أولا: يُمنع
when!|ar|متى تمنع القوارير؟||أولا: يُمنع
howmuch|en|How much beach can a litterer clean instead of paying?|مئتي متر|المتنزه الذي
howmuch!|en|How much beach can a boat owner clean instead of paying?||القارب الذي
howmuch|fr|Amende d'un vendeur récidiviste ?|فألف;;ألف|(أ) البائع
howmuch!|fr|Amende d'un baigneur récidiviste ?||المتنزه الذي
when|ar|تقرير اللجنه بعد كم|ستة أشهر|ثامنا: تُشكّل
when!|ar|رد المحافظ على صاحب المصنع بعد كم؟||ولم يرد عليه
who|en|Who leads the fishermen?|عيسى مجرشي|ثامنا: تُشكّل
who!|en|Who leads the turtle reserve?||لحساب محمية
howmuch!|ar|كم متر الشبكه اللي تطلع بعشرين كيلو||رابعا: يُعطى
howmany!|ar|كم صياد وقع على المحضر؟||محضر اجتماع الصيادين
