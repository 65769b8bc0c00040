true-plain|ar|سبقت الدكتورة حسيبة غيلب الراوية خلافا لما كتبته الجريدة|الدكتورة حسيبة غيلب
false-people|ar|كانت نعيمة الجوهري قبل حسيبة غيلب في المنطقة|الدكتورة حسيبة غيلب
true-cross|en|The ministry gave her a bag, two hundred doses of penicillin and a nurse called Tahir.|أعطتني الوزارة حقيبة
false-role|en|Tahir was a doctor from Bizerte.|وممرضا اسمه الطاهر
true-part|ar|كان الممرض الطاهر يخاف الدم|وممرضا اسمه الطاهر
unsaid-quote|ar|قالت الطبيبة للطاهر: أنت اشتغل وأنا أكذب عليهم|أنت اشتغلي، وأنا أكذب
false-number|ar|مات واحد وأربعون طفلا بالحصبة|مات سبعة عشر
true-cross|fr|L'inspecteur n'inscrivit que trois morts sur dix-sept|مات سبعة عشر
unsaid-more|ar|زوّر المراقب الأرقام خوفا من الوزير|مات سبعة عشر
true-plain|ar|كانت القابلة مبروكة تصدّ الأمهات عن الطبيبة|كانت العجوز مبروكة
false-people|ar|كانت مبروكة تمنع الطبيبة من علاج حفيدها نهارا|كانت العجوز مبروكة
true-plain|ar|أتت مبروكة بحفيدها المريض ليلا وأنكرت أنه حفيدها|مرض حفيدها فجاءت
false-people|fr|La doctoresse apporta de nuit son petit-fils à Mabrouka|مرض حفيدها فجاءت
false-verb|ar|ردّ الوزير على رسالتي الطبيبة|كتبت إلى الوزير رسالتين
true-part|ar|لم يجب الوزير عن رسالتيها|كتبت إلى الوزير رسالتين
false-people|en|Mabrouka wrote the third letter in the doctor's name.|ثالثة باسمي
true-cross|en|Tahir's letter, signed with her name, brought a whole truckload.|ثالثة باسمي
false-number|ar|سألته بعد ثلاث سنوات عما كتب|وهو يحتضر في مستشفى
unsaid-relation|ar|الطاهر ابن مبروكة|وضرس ذئب أعطتني إياه
true-part|ar|احتفظت بضرس ذئب من مبروكة|وضرس ذئب أعطتني إياه
