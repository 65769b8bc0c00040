true-plain|ar|لم يقبل مصلح النواعير بحماة أجرا على عمله.|عن ابن رواحة
false-verb|ar|كان مصلح النواعير يأخذ الأجر من الأمير وحده.|جاءه الأمير بمئة دينار
true-cross|en|The assistant accepted the emir's hundred dinars and gave up his work.|جاءه الأمير بمئة دينار
false-people|en|The repairer took the hundred dinars and his assistant refused them.|جاءه الأمير بمئة دينار
true-part|ar|روت ست العرب، عمة فاطمة، عن زوجها ألف خبر.|عن عمتها ست العرب
false-people|ar|حفظ زوج ست العرب عنها ألف خبر وحفظت عنه خبرا واحدا.|عن عمتها ست العرب
unsaid-relation|fr|Sitt al-Arab était la mère de Fatima.|عن عمتها ست العرب
true-cross|fr|À sa mort, le mari avoua que « un homme sûr » désignait sa femme.|فلما حضرته الوفاة
false-negated|ar|مات زوج ست العرب دون أن يعترف بأنه روى عنها.|فلما حضرته الوفاة
true-plain|ar|الجائع في رأيها يُسقط من الخبر إذا كتبه.|لا تكتب الخبر وأنت
false-people|ar|الشبعان يسقط من الخبر والجائع يزيد فيه.|لا تكتب الخبر وأنت
true-part|ar|سافرت فاطمة إلى بعلبك طلبا لخبر.|رحلت في خبر واحد
false-verb|ar|سمعت فاطمة الخبر في بعلبك من صاحبه قبل موته بيوم.|رحلت في خبر واحد
true-cross|en|Fatima refused to teach the emir's son alone in the palace.|وسألني أمير أن
false-verb|en|Fatima went to the palace to teach the boy Qalawun alone.|وسألني أمير أن
true-plain|ar|فاق قلاوون أهل المجلس في الحفظ.|وسألني أمير أن
false-role|ar|كان قلاوون خادم صاحب الخبر ببعلبك.|وسألني أمير أن
unsaid-more|ar|عاقب الأمير فاطمة لأنها امتنعت عن دخول القصر.|وسألني أمير أن
