package config

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"net"
	"strings"
)

// These are the values of telegram.access: who may use the bot.
const (
	Closed = "closed" // those who are named, and those who were invited
	Public = "public" // everybody
)

// Telegram says how the Telegram bot runs and whom it serves.
type Telegram struct {
	Token              Secret
	TokenFile          string  // holds the token where Token is not set
	Access             string  // Closed or Public
	Admins             []int64 // ids of users
	Users              []int64
	Chats              []int64 // ids of groups whose members may all ask
	Channels           []int64 // ids of channels whose posts become articles
	QuestionsPerMinute int     // of one user
	WebhookURL         string  // empty: updates are fetched
	WebhookListen      string  // address that WebhookURL leads to
	WebhookSecret      Secret  // empty: derived from the token
	APIURL             string  // address of the Bot API
	SourcesAside       bool    // sources that are opened in a group are shown to who opens them alone
	RichMessages       bool    // answers are rich messages where the server takes them
}

// Voice says which model writes voice messages on Telegram down, if any does.
type Voice struct {
	BaseURL       string
	Model         string // empty: voice messages are not understood
	APIKey        Secret
	APIKeyFile    string // holds the API key where APIKey is not set
	Seconds       int    // of the longest message
	MinutesPerDay int    // of one user
}

// Web says how articles and answers are shown in a browser, and who may see them.
type Web struct {
	Listen             string // address on this machine; empty: nothing is served
	BaseURL            string // address that leads there from outside; empty: that of Listen
	Access             string // Closed or Public
	LinkDays           int    // how long a link to a source is good
	Questions          bool   // people may ask in the browser
	QuestionsPerMinute int    // of one user
	APITokens          Secret // of programs, with commas between them
	APITokensFile      string // holds the tokens where APITokens is not set
}

// Tokens are the tokens of programs.
func (w Web) Tokens() (all []string) {
	for _, token := range strings.Split(w.APITokens.Reveal(), ",") {
		if token = strings.TrimSpace(token); token != "" {
			all = append(all, token)
		}
	}
	return all
}

// Base is the address that links begin with, without a slash at its end; empty where
// nothing is served.
func (w Web) Base() string {
	if w.BaseURL != "" || w.Listen == "" {
		return strings.TrimRight(w.BaseURL, "/")
	}
	host, port, _ := net.SplitHostPort(w.Listen)
	if ip := net.ParseIP(host); host == "" || ip != nil && ip.IsUnspecified() {
		host = "localhost"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// Local reports whether the pages can be reached only from this machine.
func (w Web) Local() bool {
	host, _, err := net.SplitHostPort(w.Listen)
	ip := net.ParseIP(host)
	return err == nil && w.BaseURL == "" && (host == "localhost" || ip != nil && ip.IsLoopback())
}

// SecretOfWebhook returns the secret that Telegram must send with each update. If the settings
// have none, it is derived from the token.
func (t Telegram) SecretOfWebhook() string {
	if t.WebhookSecret != "" {
		return t.WebhookSecret.Reveal()
	}
	mac := hmac.New(sha256.New, []byte(t.Token.Reveal()))
	mac.Write([]byte("isnad webhook"))
	return hex.EncodeToString(mac.Sum(nil))
}
