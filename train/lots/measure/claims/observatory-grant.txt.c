true-plain | en | The student observatory will no longer receive money from the sky trust. | would not renew its grant
false-role | en | Colin Abernathy is director of the Muscat Student Observatory. | the trust's secretary, Colin Abernathy
true-cross | ar | نفت زوينة الهنائي أن يكون الموقع قد فقد قيمته | director, Dr Zuwaina Al Hinai
unsaid-quote | ar | قال كولن أبرناثي إن السماء في أغسطس كانت أشد ظلمة منها في 2014 | darker than in 2014
true-part | en | Some of the telescopes are the trust's property. | five telescopes belong to the trust
false-people | en | The trust bought the 60-centimetre reflector for the students. | bought by the students themselves
true-plain | en | Nizwa is ready to provide a hill without asking for rent. | has offered a hilltop
false-verb | ar | نُقلت القبة إلى بركة الموز بكلفة 42 ألف ريال | moving the dome would cost
true-cross | ar | تراجع عدد التلاميذ الزائرين عن العام السابق | down from 9,100
false-number | en | The trustees meet on 31 January to decide about the move. | trustees' meeting on 20 November
