howmuch|ar|قداش من مترو قماش للجبة|ثلاثة أمتار ونصف|
howmuch|ar|أنا قصيرة، كم يكفيني من الكتان؟|ثلاثة|دون ١٦٠
why|ar|لماذا يُمنع الحرير الصناعي|لأنه ينزلق تحت القدم;;ينزلق تحت القدم|
why|ar|علاش نبلّو الكتان قبل؟|فهو ينكمش خمسة في المئة;;ينكمش خمسة في المئة|
howmany|ar|كم جبة أعيدت إلى الورشة سنة 2019؟|إحدى وثلاثون|
howmany|en|How many robes were sewn for the 2019 party?|أربعين جبة|
howmuch|ar|عرض الكتف|١٢ سم|
howmuch|ar|كم أزيد للخياطة في الذيل|ثلاثة|الكتف ١٢
howmuch|fr|Quelle marge de couture, sauf pour l'ourlet ?|سنتيمتراً ونصفاً|
what|ar|شنوة نخيط اللول|الكتفان|
how|ar|كيف يُخاط الذيل؟|باليد لا بالماكينة;;باليد|
howmuch|ar|طول فتحة الجنب|٢٥ سم|
what|en|Which needle for light cotton?|٧٠|الإبرة
why|ar|ليش ينقطع الخيط عادة؟|إبرة مقلوبة|
howmany|ar|كم مرة جابوا المصلح|ثلاث مرات|
define|ar|شكون حمادي|المصلح|
who|ar|من يطرز في بيته|خالتي صلوحة;;صلوحة|
howmuch|ar|أجرة تطريز الطوق باليد؟|٦٠ ديناراً|
howmuch|fr|Combien coûte la broderie à la machine ?|بـ ١٨;;١٨|التطريز بالماكينة بـ
no|ar|وئام تبيع تطريز الماكينة على أنه يدوي؟|لا تبيعه باسم «يدوي»|
howmuch|ar|بقداش الجبة كاملة|١٨٥ ديناراً|
howmuch|ar|كم من الثمن للقماش|٥٢|للقماش
quote|en|What did Halima say about the Ramadan discount?|من يرخّص يده يرخص رأسه|
howmuch|ar|التخفيض في رمضان قداش|١٠٪|
howmuch|ar|صدر القياس المتوسط كم؟|١٠٠|متوسط
yes|ar|هل قبلوا طلب مقاس 128؟|ففصلنا;;فصلنا|
howmany|ar|كم جبة كبيرة طُلبت في الصيف|سبع جبات|
define|ar|من وئام|ابنتها|
where|ar|أين يجفف الكتان|في الظل;;الظل|
who!|ar|شكون طلب الأربعين جبة؟||أربعين جبة
howmuch!|ar|بقداش جبة الحرير||الحرير الصناعي
howmuch!|en|How much did Hammadi charge per visit?||المصلح حمادي
howmuch!|ar|صدر المقاس الصغير جدا||صغير ٩٢
who!|ar|من تزوج وئام قطاطة؟||ابنتها وئام
howmuch!|fr|Largeur de l'épaule pour un enfant||الكتف ١٢
howmuch!|ar|كم متر لجبة الرجال||ثلاثة أمتار
yes!|ar|هل أصيبت صلوحة في عينها من التطريز؟||صلوحة
when!|ar|متى تأسست تعاونية خيط ونور||من دفتر ورشة
howmany!|ar|كم جبة باعت وئام في رمضان||أرخصت وئام
why!|ar|علاش وئام رخّصت الثمن في رمضان؟||أرخصت وئام
quote!|fr|Qu'a répondu Wiam à sa mère ?||أرخصت وئام
# twins
howmuch|ar|اليد قداش تزيد في الثمن|٤٥|البيع: الجبة
howmuch!|ar|الحرير قداش يزيد في الثمن؟||البيع: الجبة
howmuch|en|How long does hand embroidery of a collar take?|ثلاثة أيام|التطريز: تعمله
howmuch!|en|How long does sewing a whole robe take?||التطريز: تعمله
who|ar|شكون تبيع على النت|وئام|حررتها المعلمة
who!|ar|شكون علمت حليمة الخياطة||حررتها المعلمة
howmuch|fr|De combien rétrécit le lin ?|خمسة في المئة|قبل القص
howmuch!|fr|De combien rétrécit le coton ?||قبل القص
howmuch|ar|الصدر الكبير قداش؟|١١٠|القياسات الشائعة
howmuch!|ar|الكم الكبير قداش؟||القياسات الشائعة
howmuch!|en|What does Sallouha charge for a sleeve?||٦٠ ديناراً
when!|ar|وقتاش بطلو الحرير الصناعي||الحرير الصناعي
