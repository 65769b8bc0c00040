no|ar|هل بيعت أم الطيور؟|الجزيرة لم تُبع;;لم تُبع|
who|ar|في عهد مين أُجّرت الجزيرة؟|إدمون حرب|1. الجزيرة
who|ar|من ألغى العقد؟|ملحم|4. ملحم
whom|ar|ملحم ألغى عقد مين؟|رمال|4. ملحم
who|en|Who is the minister in the rumour?|جورج ملحم|تداول مستخدمون
whom|fr|À qui Melhem aurait-il vendu l'île selon la rumeur ?|سالم العامري|تداول مستخدمون
howmuch|ar|مدة الإيجار|25 سنة|
howmuch|ar|الأجرة في السنة كم؟|310 آلاف دولار|
howmuch|ar|على ايش دفعوا المليون؟|غرامة دفعتها «رمال» في 2021 لقطعها الشجر|
who|ar|أكبر مالك في رمال مين|هيام بشارة|
howmuch|en|Salem al-Ameri's share in the company?|12 في المئة|
who!|ar|من اشترى حصة العامري؟||12 في المئة
who|ar|من قاضى ملحم؟|رمال|4. ملحم
whom!|ar|من قاضاه الوزير ملحم؟||4. ملحم
what!|ar|حكم القضاء في دعوى رمال؟||4. ملحم
who|ar|من يدير حساب ابن الميناء؟|نبيل عقيقي|
define|fr|Qui est Nabil Akiki ?|المستشار السابق لحرب|
no|ar|هل اعترف عقيقي؟|نفى عقيقي|
who!|ar|من سرق حساب عقيقي؟||حسابه سُرق
who|ar|أي نائب أعاد نشر الادعاء؟|بيار ضو|
no|ar|اعتذر ضو لما حذفه؟|بلا اعتذار|
who|ar|مين الشخص الحقيقي بالصورة؟|فهد الدويش|
define|en|Fahd al-Duwaish is…?|الطباخ الكويتي|
where|ar|وين كانت الصورة|مؤتمر بالرياض|
when|fr|Quand la photo a-t-elle été prise ?|2016|
table|ar|الصفة الصحيحة لسالم العامري|شريك أقلية|
table|ar|ما الذي ادعي على إدمون حرب؟|لم يُذكر|
table!|ar|ما صفة هيام بشارة الصحيحة في الجدول؟||جدول الأسماء
meta|ar|من دقق الخبر؟|رزان عويس|
what|ar|حكم المنصة على الادعاء|مضلل|
who!|ar|من أقال جورج ملحم؟||تداول مستخدمون
whom!|en|Whom did Pierre Daou accuse?||بيار ضو
when!|fr|Quand Edmond Harb est-il mort ?||1. الجزيرة
who!|ar|من قطع شجر أم الطيور باسمه؟||لقطعها الشجر
where!|ar|أين ولد نبيل عقيقي؟||نبيل عقيقي
howmany!|ar|كم شخصا شاهد المقطع عن أم الطيور؟||تداول مستخدمون
quote!|fr|Qu'a dit Salem al-Ameri de la rumeur ?||تداول مستخدمون
why!|ar|ليش ملحم ألغى العقد؟||4. ملحم
# twins
howmuch|ar|كم حصة هيام|60 في المئة|المستأجر شركة
howmuch!|ar|كم حصة إدمون حرب||أُجّرت 25 سنة
howmuch!|ar|كم غرامة دفعها النائب ضو؟||غرامة دفعتها
when|en|When was the contract cancelled?|2 كانون الثاني;;في 2 كانون الثاني|ملحم ألغى
when!|en|When was the contract renewed?||ملحم ألغى
when!|en|When did Harb leave office?||أُجّرت 25 سنة
where|fr|Où fut prise la photo ?|مؤتمر بالرياض;;في مؤتمر بالرياض|الصورة المرفقة
where!|fr|Où fut signé le bail ?||أُجّرت 25 سنة
when!|fr|Quand le compte d'Akiki fut-il volé ?||نشره أولا
how|ar|بعد كم حذف ضو المنشور|ساعتين;;بعد ساعتين|نشره أولا
how!|ar|بعد كم حذف عقيقي المنشور||نشره أولا
who!|ar|من قاضي دعوى «رمال» على ملحم؟||ملحم ألغى
