true-plain | ar | كان طول الكاتبة سبب جلوسها في الخلف | لأنني كنت طويلة
false-people | ar | قضت أرملة بحكم على فضيلة لصالح مصرف | حكمت لأرملة على مصرف
true-cross | en | Fadila, who never spoke in class, became a judge. | لم تتكلم في الصف قط
false-negated | ar | تعترض الكاتبة على هندسة الصفوف المستديرة | لا أعارضه في الهندسة
true-part | ar | اشترت الكاتبة مقعدًا من أثاث المدرسة | اشتريت مقعدي بعشرين
unsaid-quote | ar | قال زهير الوافي إن الحائط خلف التلاميذ شاهد عليهم | خلفكم شاهد عليكم
true-plain | ar | تبيّن أن المقعد الذي اشترته كان لغيرها | لم يكن مقعدي، اكتشفت
false-number | en | She kept the news cutting on the wall for four years. | وعلّقته فوق مكتبي
true-cross | fr | L'inspecteur voudrait des classes rondes. | إلى صفوف مستديرة
false-verb | fr | Elle a vendu le banc pour vingt dinars. | اشتريت مقعدي بعشرين
