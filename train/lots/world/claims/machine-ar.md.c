true-plain|ar|جبران المصوّر حداد أقام مضخة هواء على العاصي سنة ١٩٠٣.|مضخة المعلّم جبران آلة
false-role|ar|جبران المصوّر مهندس في سكة حديد حمص.|مضخة المعلم جبران آلة
true-cross|en|The Belgian engineer Auguste Delvaux claimed to have drawn the pump on a café table.|ادعى المهندس البلجيكي
false-people|en|Jubran claimed to have drawn the pump for Delvaux in a café.|ادعى المهندس البلجيكي
true-part|ar|عجز ديلفو عن رسمها مرة ثانية أمام القاضي.|ادعى المهندس البلجيكي
false-verb|ar|رسم ديلفو المضخة ثانية أمام قاضي حمص.|ادعى المهندس البلجيكي
unsaid-quote|ar|قال ديلفو إنه أخذ الفكرة من صوت إبريق جدته.|ادعى المهندس البلجيكي
false-number|fr|À chaque cycle, la pompe élève onze litres à neuf mètres.|ترفع في كل دورة
true-cross|fr|La noria aurait eu besoin d'une roue de vingt mètres.|ترفع في كل دورة
true-plain|ar|لم يقبل أهل حماة المضخة لأنها لا تغني كالنواعير.|رفضها أهل حماة
false-people|ar|رفض أهل القصير المضخة لأنها لا تغني.|رفضها أهل حماة
true-part|ar|مات جبران قبل دخول مضخات الديزل بسنتين.|أدخل الفرنسيون مضخات
false-verb|ar|سجل جبران براءة المضخة بثماني ليرات ذهبية.|أدخل الفرنسيون مضخات
true-cross|en|Delvaux had patented the pump in his own name in Brussels.|أدخل الفرنسيون مضخات
false-people|en|Nicolas patented the pump in Brussels before Delvaux.|أدخل الفرنسيون مضخات
unsaid-more|ar|غرّمت محكمة حمص ديلفو سنة ١٩٠٧.|ادعى المهندس البلجيكي
