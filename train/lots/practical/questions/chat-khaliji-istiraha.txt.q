where|ar|وين الاستراحة الجديدة|العمارية|
howmuch|ar|بكم كانت الاستراحة القديمة|650|
howmuch|en|How much is the Ammariya place?|900|لقيت وحدة
no|ar|المسبح دافي؟|مو مدفّى|
who|ar|من صاحب الاستراحة؟|أبو تركي|
who|ar|من سيحضر خشب النار|فيصل|الحطب عندي
where|ar|من وين جاب فيصل السمر|حايل|
howmuch|ar|سعر حزمة الحطب قبل الغلا|45|للحزمة
who|ar|على من الدور في الذبيحة|سلطان|الدور على
why|ar|لماذا يفضل سلطان التيس على الخروف؟|الطبيب مانعني من الدهن|
howmuch|ar|بكم التيس|1150|عند الشيباني
howmuch|fr|Combien coûte le mouton naïmi ?|1600|
why|ar|ليش سلطان بيتأخر|عندي موعد تجديد رخصة الساعة 5 بالدرعية;;عندي موعد تجديد رخصة|
why|ar|ما عذر محمد الحقيقي في الغياب؟|بنتي عندها اختبار يوم الأحد وأذاكر لها رياضيات;;بنتي عندها اختبار يوم الأحد|
quote|ar|منو قال ان محمد زعلان|فيصل|حكم الأونو
no|en|Is Mohammed upset according to himself?|مو زعلان|بنتي عندها
howmuch|ar|قطة كل واحد بعد ما تكفل سلطان|230|يعني 1150
howmuch|ar|كم حسبها بدر أول للشخص|460|
howmuch|ar|المقاضي كم|250|
where|ar|بعد أي محطة أدخل؟|محطة الوقود الثانية|
howmuch|ar|كم طول الجزء غير المعبد من الطريق|كيلو ونص|
where|ar|أين يوقف صاحب السيارة المنخفضة|عند المسجد|
who|ar|من كسر دلة فيصل|بدر|دلتي انكسرت
when|en|when did Badr last provide the animal|قبل رمضان|
who!|ar|منو حجز استراحة الرمال قبلهم؟||حجزوها علينا
what!|ar|وش مرض سلطان||الطبيب مانعني
howmuch!|ar|كم سعر الدلة الجديدة؟||بجيب بدالها
howmany!|en|How many rooms does the rest house have?||فيه مشبّين
when!|ar|متى اختبار بنت فيصل||بنتي عندها
who!|ar|من خسر في الأونو آخر مرة||حكم الأونو
howmuch!|ar|راتب حارس الاستراحة||أبو تركي
why!|ar|ليش نواف ما يبي يذبح||الدور على
howmuch!|fr|Combien coûte le chameau chez Al-Shaibani ?||عند الشيباني
howmuch!|ar|كم دفع بدر ثمن الدلة المكسورة؟||بجيب بدالها
who!|ar|منو فاز في الأونو||حكم الأونو
# twins
howmuch|ar|نصيب كل واحد من إيجار العمارية|230|سلطان متكفل
howmuch!|ar|نصيب كل واحد من الحطب كم||سلطان متكفل
when|fr|À quelle heure Sultan doit-il renouveler son permis ?|الساعة 5|تجديد رخصة
when!|fr|À quelle heure Sultan arrivera-t-il à Al-Ammariya ?||تجديد رخصة
when!|ar|متى موعد تجديد رخصة مشاري؟||تجديد رخصة
howmuch|en|What does firewood cost these days?|60 للحزمة|السعر صار
howmuch!|en|What did firewood cost in Hail?||السعر صار
howmany|ar|كم مشب فيها|مشبّين|وراعيها أبو تركي
howmany!|ar|كم مشب في استراحة الرمال||وراعيها أبو تركي
who!|ar|منو راعي استراحة الرمال؟||وراعيها أبو تركي
what|ar|وش يدرس محمد بنته|رياضيات|بنتي عندها
what!|ar|وش تخصص بدر في الجامعه||بنتي عندها
