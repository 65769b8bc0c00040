true-plain | ar | الضوء الأحمر معناه أن الدراجة معطلة تنتظر الإصلاح | وإذا كان أحمر
false-number | ar | من يترك الدراجة خارج المحطات يدفع 90 شيكلًا ولو بقي داخل البلدية | خارجها يدفع 15 شيكلًا
true-cross | en | Electric bikes can only be found at two stations. | محطتي المنارة والإرسال فقط
false-negated | ar | يُسمح بترك الدراجة في أي مكان | تُعاد إلى واحدة من 23 محطة
true-plain | ar | من أبلغ عن السرقة في موعدها لم يدفع ثمن الدراجة كله | لا تتحمل إلا 200 شيكل
false-verb | en | A station was added at Beitunia last summer. | كنا نعتزم إضافة محطة
true-part | ar | توقف الريح الشديدة الخدمة | تتجاوز سرعة الريح
unsaid-more | ar | تأجلت محطة بيتونيا بسبب الجمارك إلى الربيع القادم | وتأجل ذلك بسبب الجمارك
true-cross | fr | Un jeune de 17 ans doit fournir le numéro d'identité d'un parent. | ومن هم دون 18
false-people | fr | Le crédit offert en cadeau est remboursé, moins cinq shekels. | رصيد الهدايا لا يُرد
