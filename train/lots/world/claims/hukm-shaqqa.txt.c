true-part|ar|القاضية منى عساف هي رئيسة الغرفة|الرئيسة: القاضية منى عساف
false-role|ar|القاضية منى عساف هي المخالفة في الحكم|الرئيسة: القاضية منى عساف
true-cross|en|The lawyer Adel Chebtini represents the appellant Georges Khoury.|وكيله المحامي عادل شبطيني
false-people|en|Adel Chebtini represents the residents' association.|وكيله المحامي عادل شبطيني
true-plain|ar|أتلف الماء المتسرب من الخزان مكتبة أمل قبلان|أقام على سطح البناية
false-people|ar|أقامت أمل قبلان خزانا على السطح فتسرب الماء إلى شقة جورج الخوري|أقام على سطح البناية
false-negated|fr|L'association avait autorisé le réservoir par écrit|أقام على سطح البناية
true-cross|fr|Le réservoir de dix mille litres a été posé sans autorisation de l'association|أقام على سطح البناية
true-plain|ar|قضى القاضي سامر نحاس في الدرجة الأولى بإزالة الخزان وبثمانية عشر مليونا|عن القاضي المنفرد سامر
false-number|ar|حكمت الدرجة الأولى بتعويض قدره 11 مليون ليرة|عن القاضي المنفرد سامر
unsaid-quote|ar|تدلي الجمعية بأن التسرب جاء من أنابيب البناية القديمة|بأن التسرب جاء من
true-plain|ar|يقول المستأنف إن الأنابيب القديمة هي سبب الماء|بأن التسرب جاء من
false-people|ar|صعد الخبير إيلي صقر إلى السطح ووجد شقا في الخزان|الخبيرة الثانية ريما عودة
true-cross|en|The second expert, Rima Awde, found a crack of 30 cm at the bottom of the tank.|الخبيرة الثانية ريما عودة
false-verb|ar|أكدت ريما عودة وجود عيب في الأنابيب|الخبيرة الثانية ريما عودة
false-negated|ar|أثبتت المدعية وجود مخطوطات بين الكتب التالفة|أن المدعية لم تثبت
true-plain|ar|خُفض التعويض إلى أحد عشر مليون ليرة|تعديل التعويض وجعله
false-verb|en|The court granted the association's request for a penalty payment.|رد طلب الجمعية الرامي
unsaid-relation|fr|Hind al-Samad est la sœur de Salwa Dandachi|ورأت المستشارة المخالفة
true-part|ar|ترى المستشارة المخالفة أن سكوت الجمعية إذن ضمني|ورأت المستشارة المخالفة
