define|en|who is Uncle Farag in the story|البواب|العم فرج، البواب
who|ar|مين كان عارف سبب عطل الاسانسير|صبي الطابق الخامس زياد;;زياد|لماذا يتعطل
define|fr|Qui est madame Nawal ?|أرملة القاضي|ليلة رأس السنة
what|en|what was Nawal carrying|كعكة بثلاث طبقات|
whom|ar|لمن كانت الكعكة|لابنتها;;ابنتها|
define|en|profession of Helmi|طبيب الأسنان|
why|ar|على ايه كانوا متخانقين نوال وحلمي|خصومة على موقف السيارة;;موقف السيارة|منذ ١٩٩٧
when|en|since when have they been feuding|منذ ١٩٩٧;;١٩٩٧|
where|fr|où l'ascenseur s'est-il arrêté|بين الثالث والرابع|
quote|ar|بماذا علل الطبيب التوقف|الكابل|قال حلمي
why|en|Why didn't the doorman hear the shouting?|لأن فرج كان يسمع أم كلثوم في غرفته تحت السلم ورفع الصوت حتى لا يسمع المفرقعات;;كان يسمع أم كلثوم|
howmuch|ar|كم انتظرا قبل أن يقعدا|أربعين دقيقة|
what|ar|بم قُطعت الكعكة؟|مفتاحا صغيرا|
which|en|which layer did they eat|الطبقة العليا|
why|fr|De quoi le juge est-il vraiment mort ?|سقط من السلم|
no|en|did the judge die of a heart attack|لم يمت بالقلب|
when|ar|امتى الدكتور باع عربيته|في سبتمبر;;سبتمبر|
why|ar|لماذا استمر يدفع للموقف وهو بلا سيارة|لئلا تأخذه هي|
who|en|Who pulled the fuse?|زياد|نزع المصهر من لوحة
when|en|what time was the fuse removed|في العاشرة والربع;;العاشرة والربع|
howmuch|fr|montant du pari|بخمسة جنيهات;;خمسة جنيهات|
who|ar|من رد المصهر مكانه|هدى|أعادت هدى
where|ar|من اي طابق طلعوا بعد ما اشتغل|الطابق السادس|
no|en|Did Nawal own a car?|ولم تكن للست نوال سيارة قط|
howmany!|ar|كم عمر زياد||كان زياد قد نزع
whom!|fr|A qui Houda a-t-elle dénoncé son frère ?||ولم تقل لأحد من نزعه
howmuch!|en|how much was the parking rent||يدفع أجرة الموقف
what!|ar|شو اسم بنت الست نوال||لابنتها في السطح
who!|en|who bought Helmi's car||باع سيارته
howmuch!|ar|كم دفعت نوال ثمنا للكعكة||كعكة بثلاث طبقات
when!|en|when did the judge die||القاضي لم يمت
yes|ar|هل كان حلمي لسه بيدفع أجرة الموقف|ظل يدفع أجرة الموقف|
who!|en|who restored the fuse for Ziad's mother||أعادت هدى المصهر
what!|ar|ماذا قالت هدى للبواب||ولم تقل لأحد
howmuch!|fr|combien Helmi a-t-il vendu sa voiture||باع سيارته في سبتمبر
what!|ar|رقم شقة الست نوال||العمارة رقم ٩
where!|ar|وين كان القاضي يشتغل||أرملة القاضي
whom!|en|whom did Helmi sell his car to||باع سيارته في سبتمبر
# twins
when|ar|الأسانسير رجع الساعة كام|الحادية عشرة إلا خمس دقائق;;في الحادية عشرة إلا خمس دقائق|أعادت هدى
when!|ar|الأسانسير وقف تاني الساعة كام||أعادت هدى
when!|ar|متى اشترى حلمي سيارة جديدة؟||باع سيارته
how|en|How long before they sat down?|أربعين دقيقة;;بعد أربعين دقيقة|جلس الاثنان
how!|en|How long before Farag heard them?||نادى حلمي
how!|en|How many layers did the daughter eat?||وأبقيا الطبقتين
where|fr|À quel étage sortent-ils ?|السادس;;من الطابق السادس|خرجت نوال
where!|fr|À quel étage habite le dentiste ?||طبيب الأسنان
where!|fr|À quel étage habite Houda ?||ليراهن أخته
howmuch|ar|بكام الرهان|بخمسة جنيهات;;خمسة جنيهات|ليراهن أخته
howmuch!|ar|بكام ركنة العربية||أجرة الموقف
who!|ar|من صلّح السلم بعد سقوط القاضي؟||سقط من السلم
