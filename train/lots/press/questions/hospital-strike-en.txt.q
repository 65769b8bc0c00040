who|ar|من اعتقل فراس قباني؟|the Fourth Directorate, led by Major General Adib Tannous;;the Fourth Directorate|
whom|en|Whom did the Fourth Directorate arrest?|Firas Qabbani|
who|ar|مين أبو نمر؟|Firas Qabbani|
define|fr|Qui est Firas Qabbani ?|commander of the Olive Brigade|
where|ar|أين قُبض عليه؟|from a dentist's chair;;a dentist's chair|
define|ar|رولا صعب شو بتشتغل|dentist|Rola Saab
who|en|Who leads the Fourth Directorate?|Adib Tannous|led by Major
who|ar|من قُتل قرب محطة المياه؟|Malek Issa|
define|ar|مالك عيسى مين كان؟|engineer|
when|en|When was Malek Issa shot?|3 December|
what|ar|بماذا اتهم عيسى اللواء؟|selling water that belonged to the town|
who|ar|من قتل مالك عيسى بحسب المحامي؟|his own brother-in-law, Samir Daher;;Samir Daher|
whom|en|Whom does Mroueh accuse of the murder?|Samir Daher|
whom!|ar|من الذي قتله مالك عيسى؟||Malek Issa
who!|en|Who killed Samir Daher?||Daher is abroad
define|ar|هادي مروة من يكون؟|Qabbani's lawyer|
who|ar|من أغلق الطرق؟|Ghada Qabbani|ordered the roads
define|fr|Qui est Ghada Qabbani ?|Its deputy commander, Ghada Qabbani, who is Firas's sister;;deputy commander|
howmuch|en|How long did she give the government?|48 hours|
howmuch|ar|بعد كم ساعة سحبت تهديدها؟|31 hours|
who|ar|مين اتصل فيها|Nicolas Azar|former minister
no|en|Does Azar admit to a promise?|Azar denies that he promised anything|
who!|ar|ما اسم راكب الدراجة القتيل؟||has been withheld
how|en|How did the motorcyclist die according to witnesses?|he was shot;;shot|witnesses say
define|ar|ما هو لواء الزيتون؟|An armed group of about 700 founded in 2014 by the butcher Walid Qabbani;;An armed group of about 700|
who|ar|من أسس لواء الزيتون؟|Walid Qabbani|
who|en|Who claimed the killing of Walid Qabbani?|the Rayyan Organisation|
who|ar|من قتل وليد قباني؟|the Rayyan Organisation|
who!|en|Who founded the Rayyan Organisation?||the Rayyan Organisation
what|fr|Avec quoi paie-t-on les combattants ?|in oil;;oil|
when|ar|متى يمثل أمام القاضية؟|2 February|
quote|ar|ماذا قالت غادة عن عرض الدمج؟|an invitation to dinner from the cook who has no kitchen|
whom!|en|Whom did Adib Tannous kill?||Adib Tannous
when!|fr|Quand Mona Chidiac a-t-elle été nommée juge ?||Mona Chidiac
howmuch!|en|How much was Samir Daher to inherit?||over an inheritance
no!|ar|هل أُفرج عن قباني؟||Qabbani is to appear
quote!|ar|ماذا قال فراس قباني عند اعتقاله؟||from a dentist's chair
how!|en|How did Nicolas Azar persuade her?||former minister
howmany!|ar|كم مقاتلا عند منظمة الريان؟||the Rayyan Organisation
# twins
howmany|ar|كم مقاتل باللواء|700;;about 700|An armed group of
howmany!|ar|كم مقاتل بالمديرية الرابعة||the Fourth Directorate
howmany!|ar|كم مقاتلا قُتل عند الحاجز؟||A motorcyclist, 19
when|en|When was its founder killed?|2017;;in 2017|An armed group of
when!|en|When was its second commander elected?||deputy commander, Ghada
when!|en|When did Samir Daher go abroad?||Samir Daher, over
how|fr|Quel âge a Firas ?|41|Firas Qabbani, 41
how!|fr|Quel âge a Ghada ?||deputy commander, Ghada
how!|fr|Quel âge avait l'ingénieur ?||the engineer Malek
when|ar|ايمتى جلسة المحكمة|2 February;;on 2 February|Qabbani is to appear
when!|ar|ايمتى جلسة طبيبة الأسنان||The dentist, Rola
who!|ar|من سأل طبيبة الأسنان في التحقيق بالاسم؟||The dentist, Rola
