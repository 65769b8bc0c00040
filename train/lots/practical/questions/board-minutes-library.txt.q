where|ar|من أين يأتي تسرب الماء إلى المكتبة؟|the terrace of the building next door|
howmuch|ar|كلفة تصليح السقف|11,400 dollars|
what|en|How much of the repair should the neighbours shoulder, in the architect's view?|two thirds|
quote|ar|من قال ان الجيران لن يدفعوا بدون قاض؟|Mr Jaber;;Jaber|advised asking
who|en|who voted against the letter|Mr Jaber|Decided
howmuch|ar|قديش لازم ينتظروا قبل الدعوى|30 days|
howmuch|ar|ثمن مصابيح القاعة|2,150 dollars|
why|ar|لماذا لم يأخذوا العرض الأرخص للمصابيح|it gave a guarantee of six months only;;because it gave a guarantee of six months only|
when|ar|ايمتى بتفتح المكتبة السبت؟|from 9 to 14|
why|en|What stands in the way of opening on Sundays?|no librarian is willing to work on Sundays|
who|ar|من اقترح فتح الأحد|Father Rahme|
who|ar|من صار أمينة المكتبة الجديدة؟|Rima Chehab|
howmany|en|votes for Rima Chehab|three votes|
howmuch|ar|راتب ريما شهاب|900 dollars a month;;900 dollars|
who|en|Who is leaving the job after three decades?|Mrs Abboud;;Abboud|
howmany|ar|كم كتاب تعرض عائلة القاضي|3,600 books|
what|ar|شو شرط العيلة مقابل الكتب؟|they stay together in a room bearing his name|they stay together
define|en|Who was Fouad Naccache?|late judge|
who|ar|مين رح يعد النسخ المكررة|Ms Bedrossian;;Bedrossian|Deferred to December
howmuch|en|spending this year|41,250|
howmany|ar|كم طلب للوظيفة وصلهم|23 applications;;23|
define|ar|من هي ألين غصن|architect|Guest
who|fr|Qui était absent sans prévenir ?|Marwan Fakhoury|
when|ar|متى الجلسة القادمة لأصدقاء مكتبة الحمرا|7 December|
meta|en|who took the minutes|Karen Bedrossian|Minutes taken
who!|en|Who voted for Joseph Karam?||Joseph Karam
howmany!|ar|عدد القراء المسجلين في مكتبة الحمرا||Opening hours
howmuch!|en|What will a lawyer cost the library?||before any lawsuit
when!|ar|متى توفي القاضي نقاش؟||Fouad Naccache
why!|ar|ليش ما اجت ندى سنو||Nada Sinno
what!|en|Which company made the cheaper lamp offer?||1,780
howmuch!|ar|كم كانت تقبض السيدة عبود||Mrs Abboud
quote!|ar|ماذا قال الجيران ردا على الرسالة||send a letter
howmany!|en|How many duplicates did Bedrossian find when she counted?||duplicates, which
who!|fr|Qui a rédigé le rapport d'août ?||August report
who!|en|Who resigned from the board after the lamp vote?||Reading room lamps
yes!|ar|هل دفع الجيران ثلثي الإصلاح؟||two thirds
yes|ar|رح تفتح المكتبة السبت؟|the library opens on Saturdays from 9 to 14|on Saturdays
# twins
who|ar|مين ماسك مصاري الجمعية|Dr Ziad Maalouf|(treasurer)
who!|ar|مين ماسك مصاري عيلة القاضي نقاش؟||(treasurer)
who|en|Who chairs the Friends?|Salma Tannous|(chair)
who!|en|Who chaired the August meeting?||(chair)
howmuch|ar|قديش الأرخص بين عرضي اللمبات|1,780|
howmuch!|ar|قديش كان العرض الأرخص لتصليح السطح||offer, 1,780
howmuch!|fr|Combien de mois dure la garantie de Lumiprim ?||guarantee of six months
when|fr|Quand Rima Chehab prend-elle son poste ?|15 November|She starts
when!|fr|Quand Mme Abboud avait-elle pris son poste ?||She starts
when!|ar|ايمتى بيبلش جوزيف كرم شغلو||She starts
howmuch|en|after what sum must they hold off buying till the new year?|200 dollars|over 200 dollars
howmuch!|en|What sum did Aline Ghosn charge for her report?||Repair would cost
howmuch!|ar|كم يدفع الأب رحمة للمكتبة كل شهر؟||900 dollars a month
