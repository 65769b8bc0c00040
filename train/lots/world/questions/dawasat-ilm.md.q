meta|en|authors of this science book|ليلى الحموي ومازن الكيالي|
meta|fr|qui a révisé le manuel|إلهام الرواس;;د. إلهام الرواس|
meta|ar|اي طبعه هذي|الطبعة الثالثة|
define|en|define refraction|تغير اتجاه الضوء حين ينتقل مائلا من وسط شفاف إلى وسط آخر تختلف فيه سرعته|
no|en|Does light bend if it comes in at a right angle?|إذا دخل الضوء عموديا لم ينحرف;;لم ينحرف|
how|ar|من وين أطلّع عالملعقة لتبين مو مكسورة|من فوق|
how|fr|comment calcule-t-on l'indice de réfraction|سرعة الضوء في الفراغ مقسومة على سرعته في الوسط|
table|en|index of window glass|1.52|زجاج النوافذ
table|ar|سرعة النور جوه الألماظ|124 ألف|2.42
table|fr|indice de la glace|1.31|1.31
table!|en|speed of light in ice||1.31
table!|ar|معامل انكسار الهواء||225 ألف
which|ar|أي عدسة تلمّ الاشعة|العدسة المحدبة|أغلظ في وسطها
define|en|short-sightedness|عيب تقع فيه الصورة أمام الشبكية|
what|fr|quelle lentille pour un myope|بعدسة مقعرة;;عدسة مقعرة|قصر النظر
where|ar|وين بتوقع الصورة عند يلي عندو طول نظر|خلف الشبكية|
what|en|what does a hyperope need|بمحدبة|
howmuch|en|How far from the candle should the flask be?|20 سم;;على بعد 20 سم|
why|en|why not use sunlight|لأن الورقة قد تحترق;;الورقة قد تحترق|
howmuch|ar|على كم سنتي طلعت الصورة عند بنات الرقة|14 سم;;على بعد 14 سم|
why|fr|pourquoi 17 cm à l'école Ibn al-Haytham|لأن دورقهم أكبر;;دورقهم أكبر|
where|en|where did Ibn al-Haytham write the Optics|محبوس في داره;;وهو محبوس في داره|
what|ar|ما كان الاعتقاد القديم عن الرؤية|أن العين ترسل الشعاع إلى الأشياء;;العين ترسل الشعاع إلى الأشياء|
why!|ar|ليش الألماس بيلمع أكتر من القزاز||لماذا يلمع الألماس
define!|en|what is focal length||ما البعد البؤري
who!|en|Who made the first eyeglasses?||ومن صنع أول نظارة
how!|fr|comment fonctionne l'œil de l'aigle||وكيف تعمل عين النسر
who!|ar|من حبس ابن الهيثم||وهو محبوس
howmany!|ar|كم طالبة شاركت في التجربة||طالبات مدرسة الفرات
section|en|What's section 2 about?|العدسات|2. العدسات
section!|fr|que dit la section 6||هل تعلم
when!|ar|متى صدرت الطبعة الأولى||الطبعة الثالثة
yes|en|does a concave lens spread rays|وتفرقها|العدسة المحدبة أغلظ
table!|ar|معامل انكسار الزيت||1.52
who!|fr|qui dirige l'école al-Furat||طالبات مدرسة الفرات
when!|en|when was Ibn al-Haytham released||وهو محبوس في داره
howmuch!|ar|سعر الكتاب||الطبعة الثالثة
which!|en|which city imprisoned Ibn al-Haytham||وهو محبوس
where!|fr|où se trouve le lycée Ibn al-Haytham||مدرسة ابن الهيثم
# twins
howmuch|ar|كم معامل الميّة|1.33|1.33
howmuch!|ar|كم معامل الزيت المغلي||1.33
howmuch!|ar|كم سرعة الضوء في الفراغ بالكتاب؟||معامل الانكسار هو سرعة
howmuch|en|How fast does light go in window glass?|197 ألف|197 ألف
howmuch!|en|How fast does light go in a lens?||197 ألف
howmuch!|en|How far from the candle did the Ibn al-Haytham boys put the flask?||على بعد 17
what|fr|Quelle lentille corrige l'hypermétropie ?|محدبة;;بمحدبة|أما طول النظر
what!|fr|Quelle lentille corrige l'astigmatisme ?||أما طول النظر
when!|fr|En quelle année Ibn al-Haytham fut-il enfermé ?||وهو محبوس في داره
where|ar|وين تطلع الصورة لقصير النظر|أمام الشبكية|قصر النظر عيب
where!|ar|وين تطلع الصورة بعين النسر||وكيف تعمل عين النسر
when!|ar|متى راجعت إلهام الرواس الطبعة الأولى||الطبعة الثالثة
who|ar|مين راجع الكتاب|د. إلهام الرواس;;إلهام الرواس|كتاب العلوم
who!|ar|مين رسم صور الكتاب||كتاب العلوم
who!|ar|من حبس ابن الهيثم في داره؟||وهو محبوس في
define|en|What is a convex lens?|أغلظ في وسطها منها عند الحافة|العدسة المحدبة
define!|en|What is a focal point?||ما البعد البؤري
why!|fr|Pourquoi l'aigle voit-il si loin ?||وكيف تعمل عين
