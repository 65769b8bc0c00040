true-plain|ar|سجّل الإمام مسعود بوراس 88 متوفى من القنطرة|الشيخ مسعود بوراس
false-role|ar|مسعود بوراس قاضٍ مكلف بالتحقيق|الشيخ مسعود بوراس
false-number|ar|يقدر الهلال الأحمر أن المحافظة فقدت 88 إنسانا|الشيخ مسعود بوراس
true-cross|en|About ninety bodies were swept out to sea, the Red Crescent thinks.|الشيخ مسعود بوراس
false-verb|ar|وصل الجنود قبل الماء بأربع ساعات|تقول الممرضة عواطف شلبي
true-plain|ar|روت الممرضة عواطف شلبي أن الجنود منعوا التصوير أولا|تقول الممرضة عواطف شلبي
unsaid-quote|en|The imam said: we dug the graves with our hands.|تقول الممرضة عواطف شلبي
false-people|ar|بنى الإيطاليون الجسر الجديد الذي انهار عند الثالثة|انهار جسران لا جسر
true-cross|fr|Un adolescent, Ayoub, conduisait le dernier camion, chargé de trente enfants|انهار جسران لا جسر
false-negated|fr|Le camion d'Ayoub tomba avec le vieux pont|انهار جسران لا جسر
true-part|ar|القاضي المكلف هو نور الدين حويج|القاضي المكلف نور الدين
false-people|ar|حضر الوزير أمام القاضي وامتنع مهندس البلدية|القاضي المكلف نور الدين
true-plain|ar|قال قريرة إن رئيس البلدية مزّق تقريره عن الجسر الجديد|القاضي المكلف نور الدين
false-people|ar|مزق قريرة تقرير رئيس البلدية يونس الطويل|القاضي المكلف نور الدين
true-cross|en|Mayor Yunis al-Tawil died in the flood.|القاضي المكلف نور الدين
unsaid-quote|ar|يقول محامي قريرة إن سبب الاعتقال دين قديم|بعد شهادته بيوم
true-plain|ar|تعزو الشرطة توقيف قريرة إلى دين قديم|بعد شهادته بيوم
unsaid-more|ar|هرب مدير تيراكون إلى إزمير لأن القاضي أمر بتوقيفه|أما شركة تيراكون فغادر
true-part|ar|غادر مدير تيراكون على طائرة مساعدات|أما شركة تيراكون فغادر
