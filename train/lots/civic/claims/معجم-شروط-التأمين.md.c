true-plain|ar|السيارة المؤمن عليها كورولا موديل ٢٠١٩ لسميرة الحاج يوسف.|الدكتورة سميرة الحاج
false-role|ar|الدكتورة سميرة الحاج يوسف مهندسة الشركة المؤمِّنة.|الدكتورة سميرة الحاج
true-cross|en|The excess rises to forty thousand if the driver is under twenty-five.|الجزء الأول من كل
false-number|en|The excess is forty thousand pounds for every driver.|الجزء الأول من كل
true-part|ar|تنقص قيمة السيارة واحدا في المئة كل شهر.|مليون جنيه عند التعاقد
false-number|ar|تغطى أضرار أموال الغير بلا حد والجروح إلى ثلاثة ملايين.|الأضرار للغير بلا حد
true-cross|fr|Le bris de glace est couvert une fois par an, sans franchise.|الزجاج، مرة في السنة
false-negated|fr|La police couvre le transport de passagers contre paiement.|السباق وتعليم القيادة
false-verb|ar|اشترت المؤمن لها تغطية الشغب بقسط زائد.|الحرب والشغب
true-plain|ar|لم تقبل المؤمن لها تغطية الشغب التي ثمنها ٢٢ ألفا.|الحرب والشغب
true-part|ar|يخصم ربع التعويض إذا أُصلحت السيارة قبل الكشف.|لا تُصلح السيارة قبل
false-number|ar|يصرف التعويض خلال خمسة أيام.|صرف التعويض
false-role|en|Osman al-Daw heads the Khartoum 2 branch.|تقرير الكشف
true-plain|ar|تقرير الكشف على مهندس الشركة عثمان الضو في أجل خمسة أيام.|تقرير الكشف
true-cross|en|Her objection was refused because the traffic report came late.|لسنة بلا حوادث
false-verb|en|The company accepted her objection about the crash of 9 October 2023.|لسنة بلا حوادث
false-negated|ar|كانت المؤمن لها مخطئة في اصطدام أكتوبر ٢٠٢٣.|لسنة بلا حوادث
false-negated|ar|للشركة أن تلغي الوثيقة بسبب حادث واحد.|للمؤمن لها أن تلغي
