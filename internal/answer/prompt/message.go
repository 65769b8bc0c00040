package prompt

// A Message is what one side says to the model, or the model said before.
type Message struct {
	Role Role
	Text string
}

// A Role says who speaks, in the words of OpenAI's chat API.
type Role string

const (
	System    Role = "system"    // the program, with its rules
	User      Role = "user"      // the person who asks
	Assistant Role = "assistant" // the model
)

// Tokens estimates how many tokens a text has: one for three bytes, which is about
// right for English and somewhat high for Arabic.
func Tokens(text string) int { return (len(text) + 2) / 3 }

// TokensOf estimates the tokens of all messages, with what frames each of them.
func TokensOf(messages []Message) (n int) {
	for _, m := range messages {
		n += Tokens(m.Text) + 4
	}
	return n
}

// Texts are the questions and answers of exchanges.
func Texts(said []Exchange) (all []string) {
	for _, e := range said {
		all = append(all, e.Question, e.Answer)
	}
	return all
}
