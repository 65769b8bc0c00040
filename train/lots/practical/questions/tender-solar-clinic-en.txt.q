howmany|ar|كم لوحا لعيادة تبن؟|6 panels of 400 W;;6 panels|
howmany|en|panels for Al-Milah after the amendment|8 panels;;8|
howmany|ar|كم كان عدد ألواح الملاح في النص الأول|six|Note A
why|ar|ليش انلغت الدفعة الرابعة؟|The Radfan clinic was given the same equipment by another donor|
what|en|What kind of vehicles can get to Yafi?|4x4 vehicles only;;4x4 vehicles|
howmuch|ar|كم سنة لازم الشركة مسجلة|three years|
no|ar|تحالف ثلاث شركات مسموح؟|of three are not|
howmuch|en|For how long must the price hold?|60 days|
howmuch|ar|كم في المية عند التسليم|30 %|
howmuch|ar|حد الحرارة الأعلى للثلاجات|8 °C|
no|ar|هل تُصرف دفعة مقدمة|No advance payment|
howmuch|fr|garantie des batteries|three|batteries three
howmany|ar|كم ممرضة يدربون في كل عيادة؟|two nurses|
who|ar|المهندس الذي يرافق الزيارة|Abdulqawi Saleh|
when|ar|آخر موعد للأسئلة المكتوبة|25 October|
when|en|new deadline for bids|noon on 7 November|
when|en|What was the deadline before it was changed?|31 October|
where|ar|وين نسلم العروض|the office in Khormaksar|
howmuch|ar|علامة التدريب كم|10|Technical 60
why|ar|لماذا أوقفت المناقصة RQ-41؟|a bidder telephoned a member of the committee|
howmuch|fr|Pour combien de temps le concurrent est-il exclu ?|two years|
what|ar|ماذا فعل عضو اللجنة بعد المكالمة|has resigned|
who|ar|مع من أتواصل بشأن المشتريات|Arwa Ba-Abbad|
howmuch|ar|مهلة التنفيذ بعد التوقيع|75 days|
who|en|Who issued RQ-58?|the Tamkeen Health Fund|
what|en|What happens if the technical mark is under 40?|the price is not opened|
who!|ar|اسم عضو اللجنة المستقيل؟||has resigned
who!|en|Which bidder was excluded?||excluded for two years
howmuch!|ar|الميزانية التقديرية للمناقصة||In US dollars
who!|ar|من الذي تبرع لعيادة ردفان||another donor
who!|en|Who won lot 1?||Lot 1
howmany!|ar|كم عرضا قُدم في RQ-41||RQ-41
what!|ar|رقم هاتف أروى باعباد||Arwa Ba-Abbad
howmany!|fr|Combien de panneaux pour le lot 5 ?||Lot 4
who!|ar|من أقال أروى باعباد||Arwa Ba-Abbad
howmuch!|en|Salary of engineer Abdulqawi Saleh||Abdulqawi Saleh
yes!|ar|هل عُوقب المهندس عبدالقوي؟||Abdulqawi
howmany!|en|How many nurses work at Yafi clinic?||two nurses
# twins
howmany|ar|كم لوح ليافع|10 panels|Lot 3:
howmany!|ar|كم لوح لردفان؟||Lot 4:
howmuch|fr|Combien paie-t-on une fois les quatorze jours écoulés ?|60 %|In US dollars
howmuch!|fr|Combien paie-t-on pour la formation des infirmières ?||In US dollars
when|en|On what date was the call altered?|17 October|Issued by
when!|en|On what date was RQ-41 altered?||RQ-41 of February
howmuch|ar|ضمان الثلاجات كم|five|Panels ten years
howmuch!|ar|ضمان الفريزر كم؟||Panels ten years
howmuch|ar|كم درجة للجانب الفني|60|Technical 60
howmuch!|ar|كم درجة للخبرة السابقة||Technical 60
when!|ar|متى زار المهندس ردفان؟||Visit to the sites
howmany!|en|How many nurses work beside the lot 2 fridges?||Joint
