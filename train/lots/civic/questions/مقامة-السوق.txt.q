who | ar | من راوي مقامة السوق الكبير | سهل بن وضاح
howmuch | ar | كم درهم معه لما دخل الري | خمسون درهما
where | ar | فلوسه كانت من وين | من ميراث أبي;;ميراث أبي
howmuch | en | price of the three sayings | بثلاثين درهما;;ثلاثين درهما
quote | ar | الكلمة الأولى شو كانت | لا تنم تحت شجرة فيها عش خال
quote | ar | نصيحة الشيخ الثانية | لا تجب من ناداك باسم أبيك
what | fr | que faire quand on se met en colère | فعد أصابع رجلك;;عد أصابع رجلك
where | ar | راح وين بعد الري | إلى قزوين;;قزوين
define | ar | هلال شو بيشتغل | كاتب;;كاتب يدعى هلالا
what | ar | أي شجرة نزلوا تحتها | دلبة
what | ar | شو وقع على هلال | حية
why | ar | من ايش انكسر ضلعه | من الفزع
where | ar | وين ناداه الرجل | خان الزجاج
who | ar | مين رد على المنادي | البيطار | فأجاب البيطار
whom | ar | من أخذه الشرط | البيطار | فأخذه الشرط
howmuch | en | how big was the father's debt | أربعمائة درهم
howmuch | ar | غاب عن بيته كم | سنتين;;بعد سنتين
who | ar | مين كان الفتى مع زوجته | أخي
where | fr | d'où venait le beau-frère | من الشاش;;الشاش
who | ar | اسم بياع الكلام | أبو الخيزران
when | ar | متى يبيع السكوت | شتاء
what | ar | أيهما أغلى عند الشيخ | السكوت | يبيع الكلام
where | ar | وين لقاه آخر مرة | بأصفهان
how | ar | بماذا رد الشيخ على سؤاله عن ثمن السكوت | فأشار بيده أن اخرج;;أشار بيده أن اخرج
who! | ar | اسم البيطار رفيق سهل | | وبيطار لا أسميه
who! | ar | ما اسم زوجة سهل بن وضاح | | امرأتي
howmuch! | ar | بكم يبيع ابو الخيزران السكوت | | بكم السكوت
who! | en | who lent Sahl's father the money? | | بدين
when! | ar | متى خرج البيطار من الحبس | | فأخذه الشرط
why! | ar | ليش كان ابو الخيزران أعرج | | شيخا أعرج
howmany! | fr | combien d'enfants eut Sahl ibn Waddah ? | | امرأتي
whom! | ar | من طلقها سهل بن وضاح | | امرأتي
quote! | ar | الكلمة الرابعة للشيخ الأعرج | | ثلاث كلمات
howmuch! | ar | كم عمر ابو الخيزران | | أبو الخيزران
what! | ar | اسم أخي زوجة سهل القادم من الشاش | | الشاش
yes | ar | هل طلع السكوت مجانا لسهل | قد قبضت البضاعة ولم أدفع;;فعلمت أني قد قبضت البضاعة ولم أدفع
# twins
howmuch|ar|كم دين كان على الأب|أَرْبَعُمِائَةِ دِرْهَمٍ|وبلغنا خان
howmuch!|ar|كم دين كان على البيطار؟||وبلغنا خان
where|en|In which city did he first hear the lame man?|الرَّيِّ|دخلت مدينة
where!|en|In which city was the lame man born?||فرأيت شيخا
who|fr|Que faisait le vieux à Ispahan ?|يُعَلِّمُ الصِّبْيَانَ|فوجدته بأصفهان
what!|fr|Que faisait Hilal à Qazwin ?||فخرجت إلى قزوين
howmany|ar|لكم وصل وهو يعد اصابعه|السَّابِعَةَ|فلما عدت
howmany!|ar|لكم وصل البيطار وهو يعد الشرط؟||فأخذه الشرط
when|en|In which season does he deal in words?|صَيْفًا|ثم طلبت الشيخ
when!|en|In which season does he travel to Shash?||ثم طلبت الشيخ
who!|ar|من كسر ضلع البيطار؟||فكسرت ضلعه
howmuch!|ar|كم درهم دفع هلال للشيخ||من يشتري مني
