true-plain|ar|شغل حمدان قوجة منصب وزير المعارف مرتين|تولى وزارة المعارف مرتين
false-negated|ar|رأس حمدان قوجة الحكومة عام 1945|ولم يتولّ رئاسة الحكومة
true-cross|en|Qoja was offered the premiership in 1945 but did not hold it.|ولم يتولّ رئاسة الحكومة
false-role|ar|كان رضا قوجة نقيبا للأشراف|اسمه رضا قوجة
true-cross|fr|Son père Rida Qoja, officier ottoman, est mort aux Dardanelles en 1915.|قتل في معركة الدردنيل
unsaid-relation|fr|Saïd al-Bizri était le frère de Rida Qoja.|نقيب الأشراف سعيد البزري
true-plain|ar|رباه جده لأمه سعيد البزري|نقيب الأشراف سعيد البزري
false-people|ar|نفاه السلطان إلى قونية وعفا عنه جمال باشا|نفاه جمال باشا إلى
true-plain|ar|أُبعد إلى قونية بأمر جمال باشا بسبب مقال|نفاه جمال باشا إلى
false-number|en|The Sultan pardoned him after nine months in Konya.|وعفا عنه السلطان بعد
false-people|ar|كان سليم جراحا ومات في كوبا|وهو جراح مات في كوبا
true-part|ar|تولى ابنه سليم جمع أوراق أبيه|وهو الذي جمع أوراق أبيه
unsaid-relation|en|Afifa Misk was the sister of Linda.|ابنة عمها ليندا
false-negated|ar|عُزل من الوزارة لأنه أغلق مدرسة في بعلبك|لأنه رفض إغلاق مدرسة
true-plain|ar|جعل امتحانات الابتدائية بالعربية بعد تعيينه وزيرا سنة 1926|فعرّب امتحانات الشهادة الابتدائية
false-people|ar|هزم قوجة نعيم الأسطا في انتخابات 1934 بتسعين صوتا|الذي هزمه في انتخابات
true-cross|en|His cellmate in August 1941 was his old rival Naim al-Usta.|خصمه القديم نعيم الأسطا
false-number|ar|سُجن في آب 1941 تسعين يوما|وسُجن في آب 1941
true-cross|en|He wrote the Dictionary of the Courts together with Emile Tyan the younger.|الذي شاركه في تأليفه القاضي
false-verb|ar|أدانت المحكمة البستاني بقتل قوجة|واتهمت الشرطة بستانيه
