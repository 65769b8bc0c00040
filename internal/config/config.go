// Package config reads and checks the settings of the program.
//
// A setting comes from a flag, else from its environment variable, else from
// config.yaml, else it has its default. One table, [Keys], says which settings
// there are; the file, the environment, the flags and the help all follow it.
//
// Nothing is guessed: an unknown key, a value out of range or a second document
// is a [FieldError] that says where it stands and what to write instead.
// Secrets come from the environment or from a file of their own, and no error,
// log line or listing shows them.
//
// # Scope
//
// The package does not know who uses a setting, or for what.
package config

import (
	"io"
	"maps"
	"path/filepath"
	"strings"
	"time"

	"isnad/internal/regular"
)

// A Config holds every setting. Make one with [Load] or [Default].
type Config struct {
	Corpus    Corpus
	DataDir   string // holds the index and the chat history
	Embed     Embed
	Index     Index
	Weaviate  Server
	Retrieval Retrieval
	Answer    Answer
	LLM       LLM
	Citations Citations
	Telegram  Telegram
	Voice     Voice
	Web       Web
	Log       Log

	origins map[string]place // where each setting that is not a default was set
}

// Corpus says where the articles are.
type Corpus struct {
	Dir       string
	MaxFileMB int // largest article, in units of 1,048,576 bytes
}

// MaxFile is the largest article in bytes.
func (c Corpus) MaxFile() int64 { return int64(c.MaxFileMB) << 20 }

// These are the providers of embeddings.
const (
	E5Small = "e5-small" // the model inside the program
	OpenAI  = "openai"   // an endpoint that speaks OpenAI's protocol
)

// Embed says what turns text into vectors. All but Provider concern OpenAI.
type Embed struct {
	Provider      string // E5Small or OpenAI
	BaseURL       string
	Model         string
	Dimension     int    // 0: whatever the model gives
	QueryModel    string // empty: Model
	QueryPrefix   string
	PassagePrefix string
	Batch         int           // texts in one request
	Timeout       time.Duration // of one request
	APIKey        Secret
	APIKeyFile    string // holds the API key where APIKey is not set
}

// Retrieval says how passages are found.
type Retrieval struct{ Limit int } // passages at most

// Answer says how answers are written.
type Answer struct {
	Citations  int     // in one answer, at most
	Confidence float64 // from which a question is answered and not refused
	Reader     bool    // the reader reads the best passages
}

// LLM says which language model writes answers, if any does.
type LLM struct {
	BaseURL      string
	Model        string // empty: answers are sentences of the articles
	APIKey       Secret
	APIKeyFile   string        // holds the API key where APIKey is not set
	Timeout      time.Duration // of one written answer
	MaxTokens    int           // of one text that the model writes
	TokensPerDay int           // of one user, read and written; 0: without bound
	Passages     int           // that the model is given for a question
	Temperature  float64
	Rewrite      bool    // follow-up questions are completed by the model
	Search       bool    // it writes words to search with
	AskFrom      float64 // confidence from which a related question goes to the model
	SureFrom     float64 // confidence from which the model can't refuse
}

// Citations says how citations are shown.
type Citations struct{ URLTemplate string } // with {file}, {line} and {end_line}; may be empty

// Log says what is logged.
type Log struct {
	Level string // "debug", "info", "warn" or "error", as slog.Level reads them
}

// Default returns the configuration of an empty file and an empty environment.
func Default() Config {
	return Config{
		Corpus:    Corpus{Dir: "corpus", MaxFileMB: 64},
		DataDir:   "data",
		Embed:     Embed{Provider: E5Small, BaseURL: "https://api.openai.com/v1", Batch: 64, Timeout: 30 * time.Second},
		Index:     Index{Engine: Local},
		Weaviate:  Server{Collection: "Isnad", Replicas: 1, Shards: 1, Timeout: 5 * time.Second, Batch: 100},
		Retrieval: Retrieval{Limit: 10},
		Answer:    Answer{Citations: 3, Confidence: 0.35, Reader: true},
		LLM: LLM{BaseURL: "https://api.openai.com/v1", Timeout: time.Minute, MaxTokens: 800, TokensPerDay: 200_000,
			Passages: 8, AskFrom: 0.1, SureFrom: 0.8},
		Telegram: Telegram{Access: Closed, QuestionsPerMinute: 30, WebhookListen: ":8443",
			APIURL: "https://api.telegram.org"},
		Voice: Voice{BaseURL: "https://api.openai.com/v1", Seconds: 120, MinutesPerDay: 30},
		Web:   Web{Access: Closed, LinkDays: 30, QuestionsPerMinute: 30},
		Log:   Log{Level: "info"},
	}
}

// Load reads the file at path and then the environment, and ends with
// [Config.Check]. An empty path means no file. Relative folders in the file are
// relative to the file's own folder, those from elsewhere to the working
// directory. env looks up variables as [os.LookupEnv] does; a variable that is
// set but empty counts as not set.
//
// Its errors about settings are of type *[FieldError].
func Load(path string, env func(string) (string, bool)) (Config, error) {
	c := Default()
	if path != "" {
		if err := c.loadFile(path, env); err != nil {
			return Config{}, err
		}
	}
	for _, k := range table {
		if v, ok := env(k.Env); ok && v != "" {
			if err := c.Set(k.Name, v, k.Env); err != nil {
				return Config{}, err
			}
		}
	}
	if err := c.Check(); err != nil {
		return Config{}, err
	}
	return c, nil
}

// Set gives the setting key a value that does not come from a file. Its errors begin with
// origin: "--corpus", "ISNAD_CORPUS_DIR".
func (c *Config) Set(key, value, origin string) error {
	k, ok := find(key)
	if !ok {
		return &FieldError{File: origin, Field: key, Err: ErrUnknownKey, Fix: "see config.example.yaml for the keys"}
	}
	if k.Secret && strings.HasPrefix(origin, "-") {
		return &FieldError{File: origin, Field: key, Err: ErrSecret,
			Fix: "a command line can be read by others: set " + k.Env + " instead"}
	}
	if err := c.set(k, value, place{File: origin}); err != nil {
		err.Value = shown(k, value)
		return err
	}
	return nil
}

// set checks value and stores it with its origin.
func (c *Config) set(k Key, value string, at place) *FieldError {
	if err := k.bind(c).set(value); err != nil {
		return at.blame(k.Name, err)
	}
	// A Config may have been copied, and a copy has its own origins.
	c.origins = maps.Clone(c.origins)
	if c.origins == nil {
		c.origins = map[string]place{}
	}
	c.origins[k.Name] = at
	return nil
}

// Get returns the value of the setting key as a user would write it, secrets masked.
func (c *Config) Get(key string) (value string, ok bool) {
	k, ok := find(key)
	if !ok {
		return "", false
	}
	return k.bind(c).String(), true
}

// Origin tells where the setting key was set: "config.yaml:3:8", "ISNAD_CORPUS_DIR",
// "--corpus" or "default".
func (c *Config) Origin(key string) string {
	if at, ok := c.origins[key]; ok {
		return at.String()
	}
	return "default"
}

// Check checks settings that depend on each other, and reads the files of secrets that are
// needed. Load does so already; call Check after [Config.Set].
func (c *Config) Check() error {
	if err := c.checkEmbed(); err != nil {
		return err
	}
	if err := c.checkIndex(); err != nil {
		return err
	}
	if err := c.checkLLM(); err != nil {
		return err
	}
	if err := c.checkWeb(); err != nil {
		return err
	}
	if err := c.fromKeyFile(&c.Voice.APIKey, "voice.api_key_file", c.Voice.APIKeyFile); err != nil {
		return err
	}
	return c.checkTelegram()
}

// leastToken is the minimum length of a program's token, in characters.
const leastToken = 16

// checkWeb reads the file with the tokens of programs, if there is one.
func (c *Config) checkWeb() error {
	if err := c.fromKeyFile(&c.Web.APITokens, "web.api_tokens_file", c.Web.APITokensFile); err != nil {
		return err
	}
	for _, token := range c.Web.Tokens() {
		if len(token) < leastToken {
			return c.origins["web.api_tokens"].blame("web.api_tokens", &FieldError{Err: ErrType,
				Fix: "a token of fewer than 16 characters can be guessed: make one with openssl rand -hex 16"})
		}
	}
	return nil
}

// CheckToken returns a [FieldError] if the Telegram bot has no token. Only the bot needs one,
// so Load does not check it.
func (c *Config) CheckToken() error {
	if c.Telegram.Token != "" {
		return nil
	}
	return &FieldError{Field: "telegram.token", Err: ErrMissing,
		Fix: "@BotFather on Telegram hands out tokens: export ISNAD_TELEGRAM_TOKEN=…, or name a file that holds it: telegram.token_file"}
}

// checkTelegram reads the token's file if there is one.
func (c *Config) checkTelegram() error {
	t := &c.Telegram
	if t.WebhookURL != "" && !strings.HasPrefix(t.WebhookURL, "https://") {
		return c.origins["telegram.webhook_url"].blame("telegram.webhook_url", &FieldError{Err: ErrType,
			Fix: "Telegram calls only addresses that begin with https://"})
	}
	foreign := func(r rune) bool {
		return r != '_' && r != '-' && !('0' <= r && r <= '9') && !('a' <= r && r <= 'z') && !('A' <= r && r <= 'Z')
	}
	if secret := t.WebhookSecret.Reveal(); strings.ContainsFunc(secret, foreign) || len(secret) > 256 {
		return c.origins["telegram.webhook_secret"].blame("telegram.webhook_secret", &FieldError{Err: ErrType,
			Fix: "Telegram takes up to 256 letters, digits, _ and -"})
	}
	return c.fromKeyFile(&t.Token, "telegram.token_file", t.TokenFile)
}

// checkEmbed checks the settings of the endpoint for embeddings.
func (c *Config) checkEmbed() error {
	if c.Embed.Provider != OpenAI {
		return nil
	}
	at := c.origins["embed.provider"]
	if at.Line == 0 {
		at = place{} // the origin of the other key would mislead
	}
	switch {
	case c.Embed.Model == "":
		return at.blame("embed.model", &FieldError{Err: ErrMissing,
			Fix: "embed.provider is openai: name the endpoint's model, such as text-embedding-3-small"})
	case c.Embed.BaseURL == "":
		return at.blame("embed.base_url", &FieldError{Err: ErrMissing,
			Fix: "embed.provider is openai: give the endpoint's address, such as http://localhost:11434/v1"})
	}
	return c.fromKeyFile(&c.Embed.APIKey, "embed.api_key_file", c.Embed.APIKeyFile)
}

// checkLLM checks the settings of the model that writes answers.
func (c *Config) checkLLM() error {
	if c.LLM.Model == "" {
		return nil
	}
	if c.LLM.BaseURL == "" {
		at := c.origins["llm.model"]
		return at.blame("llm.base_url", &FieldError{Err: ErrMissing,
			Fix: "llm.model is set: give the endpoint's address, such as http://localhost:11434/v1"})
	}
	return c.fromKeyFile(&c.LLM.APIKey, "llm.api_key_file", c.LLM.APIKeyFile)
}

// fromKeyFile reads a secret from the file that the setting field names, if there is one and
// the secret is not set: an endpoint on one's own machine needs no key.
func (c *Config) fromKeyFile(secret *Secret, field, name string) error {
	if *secret != "" || name == "" {
		return nil
	}
	key, err := readSecret(name)
	if err != nil {
		return c.origins[field].blame(field, err)
	}
	*secret = key
	return nil
}

// fromFile returns value as the configuration file in folder dir means it.
func (k Key) fromFile(dir, value string) string {
	if !k.path || value == "" || filepath.IsAbs(value) {
		return value
	}
	return filepath.Join(dir, filepath.FromSlash(value))
}

// readSecret reads a file that holds one secret.
func readSecret(name string) (Secret, *FieldError) {
	r, err := regular.Open(name)
	if err != nil {
		return "", &FieldError{Err: err, Fix: "create the file, holding the key alone, and let the program read it"}
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	switch {
	case err != nil:
		return "", &FieldError{Err: err, Fix: "name a file that can be read"}
	case len(b) > maxFile:
		return "", &FieldError{Err: ErrTooLarge, Fix: "the file must hold one key on one line and nothing else"}
	}
	key := strings.TrimSpace(string(b))
	if p := (secretValue{new(Secret)}).set(key); p != nil {
		return "", &FieldError{Err: p.Err, Fix: "the file must hold one key on one line and nothing else"}
	}
	return Secret(key), nil
}
