true-plain | ar | ينتهي الإيجار بانقضاء مواسمه الثلاثة ما لم يُتفق من جديد | ولا تُجدد تلقائيًا
false-people | ar | يدفع المؤجر ثمن الكهرباء والماء | يتحمل المستأجر الكهرباء والماء
true-cross | en | One of the two separators is out of order and the landlord need not repair it. | والفرّازة الثانية معطلة
false-number | ar | يُخصم من الأجرة ٢٠٠ دينار عن كل يوم توقف زائد | خُصم من الأجرة ٧٠ دينارًا
true-part | ar | تُدفع أجرة الموسم الأول على دفعتين | تُدفع قسطين
false-negated | en | The tenant may sublet the press. | لا يجوز التأجير من الباطن
true-cross | fr | Le locataire garde le produit de la vente des grignons. | ويجوز للمستأجر بيع الجفت
false-role | ar | ميسون القضاة مالكة المعصرة | ميسون نايف القضاة
true-plain | ar | تقع غرامة الزيبار على المستأجر حتى لو أخطأ سائق يعمل عند المؤجر | يُمنع تصريف الزيبار
unsaid-relation | fr | Wasfi al-Rawashdeh est le beau-frère du bailleur. | المهندس الزراعي وصفي الرواشدة
