package prompt

import (
	"regexp"
	"strings"

	"isnad/internal/analysis"
)

// Instructs says whether a sentence speaks to a language model rather than to a
// reader: it names the model's instructions, tells it to forget or ignore them, gives
// it a role, or orders how to answer. Such a sentence is not passed on. It is not lost:
// it stays in the index, and extractive answers may quote it.
func Instructs(sentence string) bool {
	s := strings.TrimSpace(analysis.Fold(sentence))
	for _, p := range orders {
		if p.MatchString(s) {
			return true
		}
	}
	return false
}

// orders are patterns over folded text: أ is ا, ة is ه, ى is ي, no diacritics.
var orders = []*regexp.Regexp{
	// The rules themselves.
	regexp.MustCompile(`\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instruction|prompt|rule|previous|above|prior|guideline|everything|passage)`),
	regexp.MustCompile(`\b(?:system prompt|developer mode|jailbreak|prompt injection|hidden instruction|new instruction|language model|as an ai|ai assistant|chatgpt|gpt-?\d|llm)s?\b`),
	regexp.MustCompile(`\b(?:ignore[rz]?|oublie[rz]?)\b.{0,40}\b(?:instruction|consigne|regle|precedent)`),
	regexp.MustCompile(`(?:^|[\s.،:])(?:تجاهل|انس|اهمل|تخط|اترك)(?:ي|وا)?\s.{0,40}(?:تعليمات|التعليمات|قواعد|القواعد|الاوامر|اوامر|توجيهات|ما سبق|السابقه|المقاطع)`),
	regexp.MustCompile(`(?:نموذج لغوي|النموذج اللغوي|مساعد ذكي|المساعد الذكي|ذكاء اصطناعي انت|وضع المطور|موجه النظام|تعليمات النظام|رساله النظام|التعليمات الجديده)`),
	// Whom they speak to.
	regexp.MustCompile(`^(?:dear |hey |hello )?(?:assistant|model|chatbot|bot|ai|gpt)\s?[,:!]|\balways (?:say|answer|reply|write|respond|claim|state)\b|^(?:ايها|يا) ?(?:ال)?(?:مساعد|نموذج|روبوت|بوت)`),
	// A role.
	regexp.MustCompile(`\byou are (?:now|no longer|an? (?:ai|assistant|pirate|bot|model))\b|\b(?:act|behave|respond|pretend) (?:as|like|to be)\b.{0,30}\b(?:pirate|assistant|model|bot|admin|you)\b|\bfrom now on,? (?:you|answer|say|reply)`),
	regexp.MustCompile(`(?:^|[\s،.:])(?:انت|انتم) (?:الان|لست|مساعد|روبوت|قرصان|نموذج)|(?:تصرف|تظاهر) (?:ك|ب|وك|انك)|من الان (?:فصاعدا|وصاعدا) `),
	// What to write.
	regexp.MustCompile(`(?:^|[.:;!?"'(]\s*|\b(?:please|you must|you should|you will|you have to|always|instead) )(?:answer|reply|respond|say|write|print|output|repeat|reveal|append|add|include|end|begin|start|translate|cite)\b.{0,60}\b(?:answer|question|reply|response|word|sentence|only|with|instead|prompt|rules|user|reader|link|code|exactly|every|all)\b`),
	regexp.MustCompile(`^(?:say|print|output|reply|respond|answer)\b|^repeat (?:after|the|this|your|exactly|everything)\b`),
	regexp.MustCompile(`(?:^|[.:؛;!?"'(]\s*|(?:^|\s)(?:ثم|عليك ان|يجب ان|ارجو ان|رجاء|من فضلك)\s)و?(?:اكتب|قل|اجب|اطبع|كرر|اظهر|اكشف|اذكر|اضف|اختم|ابدا|ترجم|ارسل|استشهد|رد)(?:ي|وا)?\s.{0,60}(?:الجواب|جواب|جوابك|اجابتك|الاجابه|اجابه|السؤال|سؤال|كلمه|جمله|عباره|فقط|المستخدم|القارئ|رابط|الرابط|تعليمات|قواعد|حرفيا|بدلا|كل رد|ردودك|ردك)`),
	regexp.MustCompile(`^(?:قل|اطبع|كرر|اجب)(?:ي|وا)?[\s:]`),
	// What frames a prompt.
	regexp.MustCompile(`</?(?:passages?|question|earlier|system|user|assistant)\b|<\|[a-z_]+\|>|\[/?inst\]|###\s*(?:system|instruction|user|assistant)`),
}
