when | ar | متى يبدأ الغوص الكبير | أول يونيو;;في أول يونيو
when | ar | متى القفال | العشرين من سبتمبر;;في العشرين من سبتمبر
howmany | ar | كم تبة يغوص باليوم | أربعين تبّة
who | en | which diver must not dive | من رعف أنفه يومين
howmuch | ar | سلف السيب كم روبية | تسعين
howmuch | ar | اقصى سلف للغواص | مئة وعشرين روبية
what | fr | quelle dette est nulle | كل دين لم يُكتب في دفتر الغواص الذي بيده
no | ar | الولد يورث دين ابوه؟ | لا يرث الابن دين أبيه
who | ar | من يحضر بيع اللؤلؤ | اثنين من البحارة يختارهما أصحابهما;;اثنين من البحارة
howmuch | ar | نصيب المركب من الثمن | الخُمس;;الخُمس للمركب
howmany | ar | كم سهم للسيب | واثنان;;واثنان للسيب
howmuch | ar | التباب شنو ياخذ | ولا شيء للتبّاب;;لا شيء
whom | en | to whom is a very dear pearl shown | ثلاثة طواويش
who | ar | مين أعضاء محكمة السالفة | نوخذتان وغواصان ورئيس من غير أهل البحر
when | ar | متى ما ينحبس الغواص | بين رمضان والعيد
howmuch | ar | سهم النهام | سهم غواص;;يُعطى سهم غواص وإن لم يغص
who | ar | من قاد النواخذة ضد القرار | راشد بن عتيج
howmany | fr | combien de patrons boycottèrent | أربعون نوخذة
who | ar | المتكلم باسم الغواصين | مبارك الأعمى
quote | ar | شنو قال راشد معترض | من يُسلف بعد اليوم
quote | ar | وشنو رد عليه مبارك | ومن يموت بعد اليوم مدينا
who | ar | أول واحد استفاد من المادة الخامسة | عيسى بن ياقوت;;الفتى عيسى بن ياقوت
who | ar | من رفع الدعوى عليه | ورثة النوخذة
howmuch | en | size of the father's debt | ١٧٠٠ روبية
when | ar | متى ردت المحكمة الدعوى | ٣ أكتوبر;;في ٣ أكتوبر
section | ar | المادة الثانية في مرسوم الغوص | لا يغوص الغواص أكثر من أربعين تبّة في اليوم، ولا يغوص من رعف أنفه يومين
meta | ar | أي جريدة نشرت مرسوم الغوص | «الشراع»;;الشراع
section! | ar | المادة ١١ من مرسوم الغوص | | المادة ١٠
whom! | ar | من سلّفه راشد بن عتيج | | تعليق الجريدة
who! | ar | شنو اسم النوخذة اللي دينه على ابو عيسى | | تعليق الجريدة
who! | en | who presided over the pearl court? | | محكمة السالفة
howmuch! | ar | كم دفع عيسى بن ياقوت لورثة النوخذة | | تعليق الجريدة
when! | ar | متى مات ياقوت أبو عيسى | | تعليق الجريدة
whom! | fr | qui Mubarak l'Aveugle accusa-t-il ? | | تعليق الجريدة
quote! | ar | شنو قال الأمير لوفد الغواصين | | تعليق الجريدة
yes! | ar | هل رجع راشد بن عتيج عن المقاطعة | | تعليق الجريدة
howmuch! | ar | سلف التباب في الشتاء | | سلف الشتاء
how! | ar | كيف عمي مبارك | | تعليق الجريدة
# twins
howmuch|ar|سلف الرضيف حده كم|وثلاثين;;ثلاثين|لا يجاوز سلف
howmuch!|ar|سلف النهام حده كم؟||لا يجاوز سلف
howmany|en|How many shares does a diver get?|ثلاثة أسهم|يُباع اللؤلؤ
howmany!|en|How many shares does a captain get?||يُباع اللؤلؤ
howmany|fr|Combien de juges siègent ?|خمسة|محكمة السالفة
howmany!|fr|Combien de juges ont refusé de siéger ?||محكمة السالفة
when|ar|متى ردوا دعوى الورثه|٣ أكتوبر|تعليق الجريدة
when!|ar|متى رفعوا الورثة دعواهم؟||تعليق الجريدة
howmuch|en|Above what price is a pearl shown to three dealers?|خمسة آلاف|اللؤلؤة التي
howmuch!|en|Above what price is a debt taken to the emir?||كل دين لم
who!|ar|منو قاد وفد السيوب||وقادهم راشد
when!|en|When did the captains end their boycott?||قاطع أربعون
