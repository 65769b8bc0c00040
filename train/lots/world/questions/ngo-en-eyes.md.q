where|ar|وين مسجلة الجمعية|Edinburgh|
meta|ar|من أعد التقرير|Mairi Buchan and Yonas Tesfaye|
table|ar|عمليات أثيوبيا سنة ٢٠١٧|2,240|2,240
table|en|operations in Eritrea in 2018|180|180
table|ar|كم عملية عملوا باليمن ٢٠١٦|1,050|1,050
table|fr|Djibouti 2018|402|402
table!|en|Eritrea 2017 total||180
table!|ar|عدد عمليات جيبوتي في 2015||395
when|ar|امتى انضرب غرفة العمليات بتعز|March 2017;;in March 2017|
no|en|were any patients injured in Taiz|No patient was hurt|
who|ar|مين اللي انقطعت رجلو|Abdo Naji;;the night watchman, Abdo Naji|
what|en|What does Abdo Naji do now?|manages our store in Aden|
when|ar|تاريخ توقف العمليات في اليمن|January 2018|
howmuch|ar|كلفة عملية الماء الأبيض في جيبوتي|71|
which|en|which country is cheaper per cataract|Ethiopia|One cataract costs
why|ar|ليش جيبوتي أغلى|the price of water|
howmuch|en|cost in Ethiopia in 2015|58|
why|ar|ما الذي خفّض الكلفة في إثيوبيا|lenses made in Hawassa by Dr Selam Girma;;due to lenses made in Hawassa by Dr Selam Girma|
where|en|Where did Dr Girma train?|Madurai|
howmany|ar|كم نظارة وزعوا|26,000 pairs;;26,000|
why|ar|سبب حجز الحاوية سبع شهور|a form signed in the wrong colour of ink|
howmany|en|by how much did they miss the spectacles target|9,000 fewer than planned;;9,000|
whom|ar|إلى من أحالهم الوزير|the director|
howmany|en|complaints found justified|14|
howmany|ar|في كام حالة دفعوا تعويض|three cases;;three|
when|ar|متى فتح برنامج مقلي فعلا|in November;;November|
what|en|what was missing at the opening|the training room|
who|ar|مديرة مستشفى الراهبات|Sister Letebrhan|
why|ar|ليه ما اختاروش اكسوم فيجن|its accounts had not been audited;;because its accounts had not been audited|
howmuch|en|income in 2018|£2.31 million|
define|ar|يوفيميا ري مين تكون|a piano tuner who was blind from birth|
who!|ar|من قصف مستشفى تعز||was hit in March
who!|en|name of the surgeon who left||The surgeon
howmuch!|ar|كم دفعوا تعويضا لعبده ناجي||paid compensation
when!|en|when will they resume work in Taiz||cannot promise
who!|ar|اسم الوزير الذي لم يساعدهم||The minister whom
howmuch!|en|Income in 2017?||Income in 2018
where!|ar|أين ماتت الآنسة ري||Euphemia Rae
who!|en|Who runs Axum Vision?||Axum Vision
howmuch!|ar|سعر العدسة المصنوعة في هواسا||lenses made in Hawassa
yes|ar|وصلوا إريتريا بالآخر؟|180|Eritrea
howmany!|en|how many lenses does Dr Girma make a year||lenses made in Hawassa
who!|ar|مين مدير الميناء||referred us to the director
table!|fr|opérations au Soudan en 2017||2,240
# twins
howmany|ar|كم نظارة وزعو|26,000;;26,000 pairs|We gave out
howmany!|ar|كم نظارة وزعو باليمن||We gave out
howmany!|ar|كم عملية عملو بمقلي بعد الافتتاح||planned for Mekelle
when|en|When was the operating theatre hit?|March 2017;;in March 2017|In Yemen our theatre
when!|en|When was the Aden store opened?||In Yemen our theatre
when!|en|When did the surgeon leave?||The surgeon
howmuch|fr|Combien coûte une cataracte à Djibouti ?|71|One cataract costs
howmuch!|fr|Combien coûte une cataracte au Yémen ?||One cataract costs
howmuch!|fr|Combien coûtait Djibouti en 2015 ?||One cataract costs
howmuch|ar|كم ورثو من الآنسة ري|£1.2 million|Income in 2018
howmuch!|ar|كم ورثو من الحارس عبده||Income in 2018
why!|en|Why was the Sisters' Hospital's training room late?||It opened in November
