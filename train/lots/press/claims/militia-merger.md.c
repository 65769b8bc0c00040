true-plain|ar|رفض فرج بوشناف الاتفاق لأنه أغفل سجناءه|بقيادة فرج بوشناف
false-role|ar|يقود فرج بوشناف «كتيبة 17»|بقيادة فرج بوشناف
true-cross|en|Battalion 17 does not recognise the ministry.|لأنها لا تعترف بالوزارة
false-verb|en|Battalion 17 signed the agreement.|لأنها لا تعترف بالوزارة
false-people|ar|قتل رجال الصرماني شقيق الشريف في 2019|شقيق الصرماني، سعدا
true-plain|ar|لقي سعد أخو الصرماني حتفه على يد رجال الشريف|شقيق الصرماني، سعدا
false-people|ar|هدد الشريف بالانسحاب حين علم أن الصرماني سيرأس الأركان|شقيق الصرماني، سعدا
true-cross|fr|Al-Qadi a retenu Sarmani en lui donnant le poste de Salloum|شقيق الصرماني، سعدا
false-people|ar|تولى الشريف رئاسة الأركان والقاضي نيابته|شقيق الصرماني، سعدا
true-part|ar|عزيزة بن عمر هي المرأة الوحيدة وتتولى التدريب|شقيق الصرماني، سعدا
unsaid-relation|ar|نجمي العبار أخو رجب القاضي|شقيق الصرماني، سعدا
false-people|en|The mayor Najmi al-Abbar had gunmen kidnapped.|عميد البلدية العبار، ثم
true-cross|en|Mayor al-Abbar was released after 20 hours through a tribal sheikh.|عميد البلدية العبار، ثم
false-number|ar|أُفرج عن العميد بعد أربعين ساعة|عميد البلدية العبار، ثم
false-people|ar|قصف أسود الرملة مقر كتيبة 17 فقتلوا أربعة|قصفت كتيبة 17 مقر
true-plain|ar|قُتل «النمس» مساعد أبي عكرمة عند الرد على القصف|قصفت كتيبة 17 مقر
false-verb|fr|Bouchnaf a reconnu avoir ordonné l'enlèvement|أعلن بوشناف استعداده للتفاوض
true-part|ar|أبدى بوشناف استعداده للتفاوض|أعلن بوشناف استعداده للتفاوض
unsaid-more|ar|لن يصمد الاتفاق لأن الشريف سينسحب منه|لن يصمد الاتفاق أكثر
