true-plain|ar|أُوقف جان بول إيتونديه عن التحكيم طوال حياته بتهمة أخذ رشوة|بإيقاف الحكم الكاميروني
false-people|ar|قبل كين وونغ رشوة من جان بول إيتونديه|بإيقاف الحكم الكاميروني
false-number|en|The referee awarded both penalties that he had been paid for.|واحتسب واحدة فقط
true-part|ar|لم يحتسب إيتونديه سوى ركلة جزاء واحدة|واحتسب واحدة فقط
true-cross|en|The journalist Sami Barqawi posed as a gambler for three months.|يتقمص دور مراهن
false-people|ar|اتهم سامي برقاوي وونغ بأنه عرض عليه الرشوة|هو من عرض الرشوة عليه
true-plain|ar|زعم وونغ أن برقاوي هو صاحب عرض الرشوة|هو من عرض الرشوة عليه
false-role|fr|Daoud al-Mansouri est le président du Hilal bleu|رأسية للقائد داود المنصوري
true-cross|fr|Le capitaine Daoud al-Mansouri a marqué de la tête le but de la victoire|رأسية للقائد داود المنصوري
unsaid-quote|ar|قال داود المنصوري إنهم يعاقبون على كرم ليس لهم|فاحتج رئيسه خالد النويصر
false-people|ar|كان وونغ قد راهن على الهلال الأزرق|كان وونغ قد راهن عليه
false-negated|en|The federation also punished the Royal Eagle.|ولم يعاقب النسر الملكي
false-number|ar|اعترف إيتونديه بأنه تسلّم سبعين ألفا|وأقر إيتونديه بأنه أخذ
true-cross|en|Etoundi said he sent thirty thousand to his brother Jerome to build a school.|ثلاثين إلى أخيه جيروم
unsaid-relation|ar|ديفيد أوكيلو أخو إيتونديه|ثلاثين إلى أخيه جيروم
false-verb|ar|أخذ الحكم المساعد ديفيد أوكيلو المال وأخفى الأمر|الذي رفض المال وأخبر
true-plain|ar|أبلغ أوكيلو الاتحاد بأمر المال قبل المباراة بيومين بعد أن رفضه|الذي رفض المال وأخبر
true-cross|fr|Birgit Hoffmann dirige le syndicat des arbitres|برئاسة الألمانية بيرجيت هوفمان
false-verb|fr|La fédération a accepté en mars de protéger les lanceurs d'alerte|سيدرس الطلب في مارس
false-people|ar|أوقفت شرطة ياوندي إيتونديه ساعة واحدة ثم اعتذرت له|وأوقفت هذه جيروم ساعة
