table | ar | قداش تذكرة الأجنبي للمخطوطات | 12 د | الإباضية
table | ar | الطالب شحال يدفع في متحف المراكب | 1,5 د
table | en | foreigner ticket at the oil museum | 5 د | معصرة فدوس
table | fr | tarif tunisien au musée des arts et traditions | 4 د
when | ar | متى متحف الزيت ببلاش | كل جمعة
table | ar | يوم مجاني العادات والتقاليد | الأحد الأول
table | ar | بطاقة جزيرة للتونسي | 12 د / 32 د;;12 د | 12 د / 32 د
table | ar | مرجان كم يوم | يومان
table | en | price of the coral card for a foreigner | 18 د;;7 د / 18 د | 7 د / 18 د
table | ar | بطاقة العائله للاجانب بكم | 60 د
table | ar | زوار الفخار سنة 2023 | 15 300
table | fr | visiteurs du musée des traditions en 2024 | 36 250
table | ar | كم زاروا متحف الزيت في 2022 | 4 870
which | ar | أي سنة كانت الأكثر زوارا للعادات والتقاليد | 2023 | 38 900
why | ar | علاش ما فماش أرقام الزيت في 2024 | لأن آلة العد غرقت في خزان الزيت
no | ar | المعلم وحده يدخل باطل؟ | ولا يدخل مجانا وحده
howmuch | ar | التصوير بكم | 5 دنانير
where | en | where is photography banned | متحف المخطوطات;;في متحف المخطوطات
when | ar | متى يعاود يفتح متحف المراكب | خريف 2026;;إلى خريف 2026
when | fr | quand devait-il rouvrir au départ | جوان 2025;;في جوان 2025
what | ar | شنو تسرق من متحف الفخار | جرة صغيرة
who | ar | شكون لقى الجرة | سنية بن يعلى;;المحافظة سنية بن يعلى
whom | ar | ممن اشترت سنية الجرة | بائعها;;من بائعها
howmuch | ar | بقداش شراتها | بعشرة دنانير;;عشرة دنانير
no | en | did the institute refund Sonia | ورفض المعهد أن يرد لها المبلغ
where | ar | وين نشري البطاقة | في مكتب البريد وفي الميناء;;مكتب البريد
who | ar | من عارض إلغاء تعرفة الأجانب | المزابي;;وعارضه المزابي | مدير المتاحف
whom | ar | من عارضه المزابي | نبيه الباروني;;النائب نبيه الباروني
quote | ar | شنو قال فتحي المزابي في التعرفة | الأجنبي يدفع ثمن القهوة أكثر من ثمن التذكرة
table! | ar | زوار متحف الزيت في 2024 كم | | 36 250
table! | ar | اليوم المجاني لمتحف الفخار بقلالة | | الفخار بقلالة
table! | en | visitors to the manuscripts museum in 2023 | | 38 900
who! | ar | من سرق الجرة من متحف الفخار | | جرة صغيرة
table! | fr | combien coûte la carte « mosquée » à Djerba ? | | 7 د / 18 د
whom! | ar | من فصله فتحي المزابي من متاحف جربة | | مدير المتاحف
howmuch! | ar | تكلفة ترميم متحف المراكب | | أغلق متحف المراكب
why! | ar | علاش تأجل فتح متحف المراكب لخريف 2026 | | أغلق متحف المراكب
yes! | ar | هل وافق المجلس على اقتراح نبيه الباروني | | نبيه الباروني
table! | ar | زوار الفخار سنة 2021 | | 12 050
quote! | ar | ماذا قالت سنية بن يعلى للبائع | | سنية بن يعلى
who! | en | who sells the cards at Djerba harbour? | | البطاقة لا تباع
# twins
table|ar|الفخار للأجنبي قداش|7 د|الفخار بقلالة
table!|ar|الفخار للطفل قداش؟||الفخار بقلالة
table|en|How many museums does the island card open?|خمسة|جزيرة
table!|en|How many museums did the island card open in 2023?||جزيرة
table|fr|Quel jour gratuit pour les manuscrits ?|18 ماي|المخطوطات الإباضية
table!|fr|Quel jour gratuit pour les barques ?||
when|ar|وقتاش سكر متحف المراكب|نوفمبر 2024|أغلق متحف المراكب
when!|ar|وقتاش سكر متحف المخطوطات||أغلق متحف المراكب
when|en|When was the jar stolen?|2023|سُرق من متحف
when!|en|When was the jar given back to the oil museum?||سُرق من متحف
table!|ar|قداش من زاير لمتحف المراكب سنة 2023؟||زوار العادات
who!|ar|شكون مدير متحف الزيت||مدير المتاحف
