which | en | which probe is the deep one | black;;black for deep | black for deep
howmuch | ar | كم يوم تعيش بطارية عقدة فيرنغيت بدون كهرباء | eleven days | eleven days
what | en | what happens to the warranty on 12v? | voids the warranty | a 12 V supply
how | ar | كيف ادخلها وضع الاقتران | Hold the side button for six seconds until the lamp turns violet;;Hold the side button for six seconds | Hold the side button
what | ar | شو يعني لو زمرت زمرة طويلة؟ | the channel is taken;;that the channel is taken | One long beep
what | en | what water for calibrating the sensor | rainwater;;a glass of rainwater | glass of rainwater
which | fr | quelle version corrige la perte de l'heure à minuit ? | 2.4 | Firmware 2.3 loses
how | en | how to stop slugs and snails chewing the probe | Copper tape;;Copper tape keeps them off | Copper tape
howmuch | ar | المدى مع التظليل المعدني كم يصير | about 15 metres;;15 metres | about 15 metres
what | en | what do you lose after a reset | names of beds | names of beds are lost
who | ar | مع من أتواصل إذا تعطل التطبيق | Ravi Thakur | Ravi Thakur
why | en | why shouldn't I scan the label on the box | it carries the serial number of the gateway | serial number of the gateway
howmuch! | en | price of the separate light sensor for ferngate | | light sensor is sold
howmany! | ar | كم عقدة تتصل بالبوابة الواحدة؟ | | serial number of the gateway
when! | en | when was firmware 2.4 released | | Firmware 2.3 loses
other! | ar | رقم هاتف أوديل ماركيتي | | Odile Marchetti
howmuch! | en | how long is the Ferngate warranty | | voids the warranty
howmuch! | fr | quelle longueur fait la sonde rouge ? | | red for shallow
