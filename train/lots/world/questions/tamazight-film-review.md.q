meta|en|who wrote the review|هاجر بنعزوز|
meta|fr|date de la critique|2021-11-03|
who|en|who plays Touda|نجاة أزلماط|تعود الخبازة تودا
who|ar|من لعب دور الأخ|محمد وخيي|
define|en|Yetto, who is she in the plot|غريمتها القديمة|تعود الخبازة تودا
where|fr|où Touda a-t-elle travaillé vingt ans|فران بمدينة ليل;;بمدينة ليل|
what|ar|شنو باع سعيد|الفرن|باع الفرن
whom|en|To whom did Said sell?|لتعاونية ترأسها غريمتها القديمة يطّو|
who|en|the film's director|موحا أمزيان|
what|ar|عنوان أول أفلام المخرج|حجر|فيلمه الأول
who|fr|le chef opérateur|يان دو فريس|
what|en|What lighting was used for the night scenes?|ثلاث شمعات ومصباح نفط|
what|ar|البطلة كانت بتشتغل ايه قبل الفيلم|كانت تبيع الخبز|لم تمثل من قبل
where|en|market where she was spotted|سوق مريرت|
who|ar|من اكتشفها|مساعد المخرج|سوق مريرت
what|fr|quel prix a-t-elle eu à Tanger|جائزة أحسن ممثلة|
no|en|Did she win in Carthage?|ولم تفز|
who|en|composer|فريد البقالي|
howmuch|ar|مدة نسخة القاعات|١٣٤ دقيقة|
howmuch|fr|durée de la version du festival|١١٨ دقيقة|
why!|ar|لماذا أضيف مشهد العرس||مشهد العرس
howmuch|en|total budget|٦ ملايين درهم|
howmuch|ar|كم دفع المركز السنمائي|مليونين ونصفا|
what|en|how did Ghita Skalli find her share of the money|رهنت بيتها|
howmany|fr|nombre de spectateurs le premier mois|٤١ ألف متفرج|
howmuch|ar|شحال عطات من نقطة|سبعة من عشرة|
which!|en|name of the French channel||قناة فرنسية
howmuch!|ar|كم كلف فيلم «حجر»||ضعف ما حققه
who!|en|Who won best actress in Carthage?||مرشحة أيضا في قرطاج
what!|ar|عنوان الفيلم الذي أخرجته صفية الكوش||وقد صارت مخرجة
what!|fr|nom de la chef monteuse||مدير التصوير
when!|en|what year was «Stone» released||فيلمه الأول
yes|fr|Said est-il le frère de Touda ?|أخاها سعيد|
who!|ar|مين رهن بيته غير المنتجة||رهنت بيتها
howmany!|en|how many viewers did the festival version have||نسخة المهرجان
where!|ar|وين ولدت نجاة أزلماط||لم تمثل من قبل
when!|fr|quand Touda est-elle partie en France||تعود الخبازة
which!|ar|أي قاعة عرضت الفيلم أول مرة||شاهده في القاعات
whom!|en|whom did Yetto marry in the end||غريمتها القديمة
# twins
howmuch|ar|شحال عطات القناة الفرنسية|مليونا واحدا|كلف الفيلم
howmuch!|ar|شحال عطات لجنة طنجة||جائزة أحسن ممثلة
howmany!|ar|كم متفرجا شاهد «حجر» في شهره الأول؟||شاهده في القاعات
howmany|en|How long is the festival cut?|١١٨ دقيقة;;١١٨|الموسيقى تشرح
howmany!|en|How long is the wedding scene?||الموسيقى تشرح
when!|en|When did Said sell the bakery?||تعود الخبازة
who|fr|Qui a hypothéqué sa maison ?|غيثة الصقلي;;المنتجة غيثة الصقلي|كلف الفيلم
who!|fr|Qui a acheté la maison de la productrice ?||كلف الفيلم
who!|fr|Qui a composé la musique du film de Kouch ?||كتبها فريد
where|ar|فين خذات نجاة الجائزة|طنجة;;في طنجة|نجاة أزلماط لم
where!|ar|فين خذا موحا أمزيان الجائزة||اختار المخرج
who!|ar|من فازت بجائزة قرطاج بدلا منها؟||نجاة أزلماط لم
