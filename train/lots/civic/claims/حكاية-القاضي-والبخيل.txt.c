true-plain|ar|نزل عبيد المضحك ضيفا على أبي الدراهم في واسط|حدث راوية البصرة عبيد
false-people|ar|نزل أبو الدراهم ضيفا على عبيد المضحك في البصرة|حدث راوية البصرة عبيد
unsaid-relation|ar|خليدة ابنة أبي الدراهم|وقال لجاريته خليدة
true-cross|en|He told his slave Khulayda to count the olive stones.|وقال لجاريته خليدة
unsaid-quote|ar|قالت خليدة إن الملح يعطش والماء بعيد|الملح يعطش، والماء بعيد
false-number|en|The host served nine olives and a stale loaf.|إلي ثلاث زيتونات ورغيفا
true-plain|ar|مضت تسع سنين ولم يُذبح الديك المسمى «الوزير»|وكان له ديك يسميه
false-verb|ar|ذبح أبو الدراهم «الوزير» لضيفه في الغد|وكان له ديك يسميه
true-cross|fr|La deuxième nuit, il éteignit la lampe|وأقمت عنده أربع ليال
false-number|fr|Le narrateur resta neuf nuits chez son hôte|وأقمت عنده أربع ليال
false-people|ar|بكى اللص على القفل الذي اشتراه بدرهم|وفي الرابعة سرق لص
true-part|ar|كان لأبي الدراهم خمسة صناديق|وفي الرابعة سرق لص
false-people|ar|كان اللص أخا أبي الدراهم|أن اللص ابن أخيه
true-plain|ar|لم يحوِ الصندوق المسروق إلا نوى الزيتون|أن اللص ابن أخيه
false-people|ar|قضى سوار لأبي الدراهم بالصندوق وعلى اللص بذبح الديك|فرفعه إلى القاضي سوار
true-cross|en|Judge Sawwar awarded the chest to the thief.|فرفعه إلى القاضي سوار
unsaid-quote|ar|قال أبو الدراهم: هذا أول وزير يموت ولا يأكله أحد|فلما ذبح لم ينضج
false-people|ar|اشترى القاضي خليدة وأعتقها|وأما خليدة فأعتقتها زوجة
true-plain|ar|نالت خليدة حريتها من زوجة القاضي وفتحت دكان زيتون في الكوفة|وأما خليدة فأعتقتها زوجة
