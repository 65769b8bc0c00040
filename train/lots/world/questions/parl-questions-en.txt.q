when|ar|تاريخ الأجوبة|17 November 2015|
define|ar|مين رويبن كاستيل|Minister of Health|Dr Reuben Castille
howmany|en|clinics with no nurse last October|19|
howmany|ar|كم عيادة ريفية بالبلد كلها|64 clinics;;64|
howmany|ar|قبل بسنة كم كانت بدون ممرضة|11|
why|en|Why did nurses quit?|the housing allowance was cut;;after the housing allowance was cut|
howmuch|ar|بدل السكن الجديد كام|240 dollars a month;;240 dollars|
howmuch|en|the old housing allowance|310|
which|ar|أي عيادة مسكرة من يوم الإعصار|Bois Content;;The clinic at Bois Content|
who|ar|النائب الذي سأل عن الجسر|Winston Laborde;;Mr Winston Laborde|
when|en|when does the bridge open again|in April;;April|
who!|ar|مين المسؤول عن تأخير الجسر||I decline to name anyone
who|ar|وزيرة الأشغال|Philippa Grenet;;Ms Philippa Grenet|
howmany|en|foreign boats held this year|two|detained in error
what|ar|شو عطوا طاقم المركب المحتجز بالغلط|an apology and lunch|
who|fr|ministre de la pêche|Hyacinth Rose;;Mr Hyacinth Rose|
yes!|en|Will pupils have to pay for school meals?||No decision has been taken
quote|ar|بماذا ردت رئيسة الوزراء عن التمثال|It was not moved. It fell|
who|ar|اسم رئيسة الحكومة|Verna St Hill;;Mrs Verna St Hill|
howmany|en|dialysis machines that function|four|
howmany|ar|كم جهاز غسيل كلى في الوحدة|six;;It has six|
who|en|who asked about the statue|Cuthbert Innis;;Mr Cuthbert Innis|
define|ar|ديلفين أوكورو نايبة عن وين|East Bank|
why!|en|why did the statue fall||It fell
who!|ar|وزير التعليم منو||the Minister of Education
when!|en|when did the hurricane strike||since the hurricane
howmany!|ar|كم سفينة أجنبية احتجزت السنة الماضية||had been detained this year
howmuch!|en|repair cost of the bridge||The bridge will reopen
who!|ar|من اسم المحكّم||before the arbitrator
howmany!|en|how many doctors work in rural clinics||rural clinics were without
yes!|ar|هل استقال وزير الصحة؟||The increase is due to
whom!|fr|qui Mme Okoro a-t-elle remplacé||East Bank
quote!|ar|ماذا قال لابورد عن التمثال؟||why the statue had been moved
yes|ar|العيادات بدون ممرضة زادت عن قبل سنة؟|A year earlier the number was 11|
who!|en|who detained the wrong vessel||detained in error
howmany!|ar|كم بيت للممرضات||the housing allowance
# twins
howmuch|ar|كم كان بدل السكن القديم|310|the former 310
howmuch!|ar|كم بدل السكن للأطباء||the former 310
howmuch!|ar|كم عيادة حضرية بلا ممرضة؟||Of 64 clinics
howmany|en|How many dialysis machines work?|four;;four work|It has six, but
howmany!|en|How many dialysis nurses work?||the dialysis unit
howmany!|en|How many French vessels were detained?||two were Venezuelan
who|fr|Qui a demandé pourquoi la statue n'est plus là ?|Mr Cuthbert Innis;;Cuthbert Innis|asked the Prime Minister
who!|fr|Qui a sculpté le gouverneur Pell ?||Statue of Governor
who!|fr|Qui arbitre l'affaire du pont ?||before the arbitrator
when|ar|أي شهر بيفتح الجسر|April;;in April|The bridge will reopen
when!|ar|أي شهر بتفتح عيادة بوا كونتان||clinic at Bois Content
when!|ar|متى سقط التمثال؟||It fell
who|ar|مين رئيسة الوزراء|Mrs Verna St Hill;;Verna St Hill|The Prime Minister, Mrs
who!|ar|مين وزير التعليم||Minister of Education
who!|ar|من زعيم المعارضة في بورت لوسيرن؟||PORT LUCERNE
who|en|Who holds the fisheries portfolio?|Mr Hyacinth Rose;;Hyacinth Rose|Mr Hyacinth Rose
who!|en|Who holds the finance portfolio?||Mr Hyacinth Rose
why!|fr|Pourquoi l'école fait-elle payer les repas ?||No decision
