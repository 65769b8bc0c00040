package botapi

import (
	"fmt"
	"html"
	"net/http"
	"regexp"
	"strings"
	"time"
)

// An Error is a call that failed.
type Error struct {
	Method  string
	Code    int           // of the Bot API or of HTTP; 0 when no answer came
	Message string        // without the token
	After   time.Duration // how long Telegram wants us to wait
	MoveTo  int64         // the group's new id; 0 for none

	err error // the context's, if that is the cause
}

func (e *Error) Error() string {
	if e.Code == 0 {
		return fmt.Sprintf("telegram: %s: %s", e.Method, e.Message)
	}
	return fmt.Sprintf("telegram: %s: %d %s", e.Method, e.Code, e.Message)
}

func (e *Error) Unwrap() error { return e.err }

// RetryAfter returns how long Telegram wants us to wait before the call is made again; 0 when
// it does not say so.
func (e *Error) RetryAfter() time.Duration {
	if e.Code == http.StatusTooManyRequests {
		return max(e.After, time.Second)
	}
	return e.After
}

// Temporary reports whether the same call may succeed later: no answer came, the server had a
// fault, or something between us and Telegram answered in its place.
func (e *Error) Temporary() bool {
	return e.err == nil && (e.Code == 0 || e.Code >= 500 || 300 <= e.Code && e.Code < 400)
}

// Refused reports whether Telegram does not accept the call, now or later.
func (e *Error) Refused() bool {
	return 400 <= e.Code && e.Code < 500 && e.Code != http.StatusTooManyRequests
}

// WrongToken reports whether the token is no bot's.
func (e *Error) WrongToken() bool {
	return e.Code == http.StatusUnauthorized || e.Code == http.StatusNotFound && e.Method == "getMe"
}

// ReaderGone reports whether nobody is there to read a message: the bot was blocked or removed,
// or the chat does not exist any more.
func (e *Error) ReaderGone() bool {
	return e.Code == http.StatusForbidden && !e.Muted() || e.says("chat not found", "user not found", "user is deactivated",
		"bot was blocked", "bot was kicked", "group chat was deactivated", "PEER_ID_INVALID", "have no access to the chat")
}

// Muted reports whether the chat is there and the bot has no right to write in it.
func (e *Error) Muted() bool {
	return (e.Code == http.StatusBadRequest || e.Code == http.StatusForbidden) && contains(e.Message, "CHAT_WRITE_FORBIDDEN",
		"rights to send", "CHAT_RESTRICTED", "CHAT_SEND_PLAIN_FORBIDDEN", "need administrator rights", "can't send messages to the chat")
}

// ThreadGone reports whether the thread of a message is closed or does not exist.
func (e *Error) ThreadGone() bool {
	return e.says("thread not found", "TOPIC_CLOSED", "TOPIC_DELETED", "topic closed", "TOPIC_ID_INVALID")
}

// ReplyGone reports whether the message that is replied to does not exist any more.
func (e *Error) ReplyGone() bool {
	return e.says("message to be replied not found", "message to reply not found", "replied message not found")
}

// Malformed reports whether Telegram refused what was sent and not where it was to go, so that
// another form of it may be taken.
func (e *Error) Malformed() bool {
	return e.Code == http.StatusBadRequest && !e.ReaderGone() && !e.Muted()
}

// LacksRich reports whether the server does not know rich messages: it does not have the method,
// or not yet the form in which they are written.
func (e *Error) LacksRich() bool {
	return e.Code == http.StatusNotFound || e.says("rich message must be non-empty", "message text is empty")
}

// MessageGone reports whether the message that was to be changed does not exist any more.
func (e *Error) MessageGone() bool {
	return e.says("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID")
}

// NotModified reports whether an edit changed nothing.
func (e *Error) NotModified() bool { return e.says("is not modified") }

// BadMarkup reports whether Telegram could not read the tags of a text.
func (e *Error) BadMarkup() bool { return e.says("can't parse entities") }

// WebhookActive reports whether updates can't be fetched because Telegram sends them to a
// webhook.
func (e *Error) WebhookActive() bool {
	return e.Code == http.StatusConflict && strings.Contains(e.Message, "webhook")
}

// says reports whether Telegram refused the call with one of these explanations.
func (e *Error) says(some ...string) bool {
	return e.Code == http.StatusBadRequest && contains(e.Message, some...)
}

// contains reports whether a text contains one of some.
func contains(text string, some ...string) bool {
	for _, s := range some {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// Hint tells the user what to do next.
func (e *Error) Hint() string {
	switch {
	case e.WrongToken():
		return "the token is not a bot's: copy it anew from @BotFather, into ISNAD_TELEGRAM_TOKEN"
	case e.WebhookActive():
		return "a webhook of an earlier set-up takes the updates, and it could not be deleted yet; the bot keeps trying. By hand: open api.telegram.org/bot<token>/deleteWebhook"
	case e.Code == http.StatusConflict:
		return "another program uses the same token: stop it, or get a token for this one from @BotFather"
	case e.Code == 0:
		return "is there a way to the network? another address is set by telegram.api_url, a proxy by HTTPS_PROXY"
	}
	return ""
}

var tag = regexp.MustCompile(`</?[a-z][^<>]*>`)

// PlainText returns the text of an HTML message without its tags.
func PlainText(text string) string { return html.UnescapeString(tag.ReplaceAllString(text, "")) }
