// Package telegramtest is Telegram as tests need it: a server of the Bot API that
// can be slow, cut connections, answer 429 and count what it is sent, and a parser
// that reports whether a message is one that Telegram would take.
//
// It is not part of the program.
package telegramtest
