true-plain | ar | تأخر وصول منير عما وعد به | لا مساء الاثنين
false-people | ar | يقترح منير شراء الرسائل وحدها وفادي يخالفه | فادي يرى أن نأخذ
true-cross | en | A third of the books have been eaten by moths. | ثلثها أكله العث
false-negated | ar | المخطوط المطلوب ما زال في الخزانة | غير موجود: أرملته
true-part | ar | ينتظر منير رد نهى على عرضه | فوعدت بجواب
false-number | en | Noha wants 5,500 dollars for the whole bookcase. | تطلب نهى 7000 دولار
true-cross | fr | Mounir ne veut pas que l'argent passe par son compte bancaire. | بنك عودة فهو مجمّد
unsaid-relation | ar | سامية ابنة فادي نخلة | مع سامية التي تسافر
true-plain | ar | لم يجد منير ما أضاعته زهرة في بيت أوديت | لم أعثر على نظارتك
false-role | fr | Odette est la veuve de Georges. | خالتي أوديت
