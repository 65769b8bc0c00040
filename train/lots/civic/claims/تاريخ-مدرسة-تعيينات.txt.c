true-plain|ar|حلّ الشيخ عارف محل الشيخ جميل في تدريس النحو|عيّن المتولي الشيخ عارف
false-people|ar|عيّن القاضي الشيخ جميلا بدلا من الشيخ عارف|عيّن المتولي الشيخ عارف
true-cross|en|The judge had dismissed Sheikh Jamil for closing the school on the day it snowed.|عيّن المتولي الشيخ عارف
false-people|en|The administrator, not the judge, had dismissed Sheikh Jamil.|عيّن المتولي الشيخ عارف
false-people|ar|رفض المتولي زكي المدلجي وعيّن أخاه نوري قيّما|نوري المدلجي قيّما على
true-plain|ar|صار زكي قيّم المكتبة دون أخيه نوري|نوري المدلجي قيّما على
unsaid-quote|ar|قال مفتي الباب إن نوري أكفأ من زكي|نوري المدلجي قيّما على
false-verb|fr|La séance a nommé Abdel-Ghani prédicateur|رشّح مفتي الباب تلميذه
true-cross|fr|Le mufti d'al-Bab a proposé son élève Abdel-Ghani|رشّح مفتي الباب تلميذه
false-people|ar|اشتكى الطباخ حسن الطلبة إلى القاضي مرتين|أنذر المتولي الطباخ حسن
true-plain|ar|وُجّه إنذار إلى الطباخ حسن لبيعه خبز الطلبة|أنذر المتولي الطباخ حسن
false-verb|ar|كافأ المتولي الحارس بخمس ليرات|كافأ المتولي الطالبين
true-part|ar|أنقذ طالبان 312 كتابا من القبو|كافأ المتولي الطالبين
false-people|ar|أقرض الخياط إلياس الوقف 400 ليرة|أقرض الوقف الخياط إلياس
true-cross|en|Elias the tailor has delivered forty-five of the sixty cloaks.|أقرض الوقف الخياط إلياس
false-verb|ar|باع الوقف دارا في البياضة لورثة آل الكيخيا|اشترى الوقف من ورثة
unsaid-relation|ar|الشيخ عارف أخو المؤذن أبي درويش|شكا المؤذن أبو درويش
false-people|ar|شكا النجار جاره المؤذن إلى المتولي|شكا المؤذن أبو درويش
true-plain|ar|غلب محمد طه سليم عجان في انتخاب ممثل الطلبة|انتخب الطلبة ممثلا لهم
false-people|ar|فاز سليم عجان على محمد طه بصوتين|انتخب الطلبة ممثلا لهم
true-plain|ar|احتج القاضي في الهامش بأنه لم يُدع وأعاد الشيخ جميلا|سجله الكاتب توفيق
