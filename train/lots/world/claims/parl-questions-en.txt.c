true-plain|en|In one year the clinics lacking a nurse rose from eleven to nineteen.|Dr Reuben Castille
false-number|en|Sixty-four clinics were without a nurse on 1 October.|Dr Reuben Castille
true-cross|ar|استقال ممرضون بعد خفض بدل السكن.|Dr Reuben Castille
false-number|fr|L'indemnité passera de 240 à 310 dollars par mois.|Dr Reuben Castille
true-part|en|The clinic at Bois Content is left out of the figures.|Dr Reuben Castille
false-role|en|Delphine Okoro is the Minister of Health.|Mrs Delphine Okoro (East
true-cross|fr|La ministre Philippa Grenet annonce la réouverture du pont en avril.|Ms Philippa Grenet
false-verb|en|Philippa Grenet named the person responsible for the delay.|Ms Philippa Grenet
unsaid-quote|ar|قال ونستون لابورد إن الجسر سيفتح في نيسان.|Ms Philippa Grenet
false-number|en|Three Venezuelan vessels were detained this year.|Mr Hyacinth Rose
true-plain|en|One of the detained boats belonged to the country itself.|Mr Hyacinth Rose
false-people|fr|L'équipage vénézuélien reçut des excuses et un déjeuner.|Mr Hyacinth Rose
true-cross|ar|لم يتخذ قرار بشأن الوجبات المدرسية بعد.|No decision has been
false-verb|ar|تقرر فرض رسوم على الوجبات المدرسية.|No decision has been
true-part|en|The statue of Governor Pell fell down.|The Prime Minister, Mrs
false-role|en|Cuthbert Innis ordered the statue to be moved.|Mr Cuthbert Innis
unsaid-relation|en|Verna St Hill is a descendant of Governor Pell.|The Prime Minister, Mrs
true-plain|en|Two of the six dialysis machines are out of order.|The Minister of Health wishes
false-number|ar|في وحدة الغسيل أربعة أجهزة تعمل منها ستة.|The Minister of Health wishes
