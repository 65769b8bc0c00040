package config

import (
	"slices"
	"strings"
	"time"
)

// A Key is one setting of the table.
type Key struct {
	Name    string // dotted, as in the file: "embed.model"
	Env     string // its environment variable: "ISNAD_EMBED_MODEL"
	Help    string // one line for help texts
	Wants   string // the values that it takes: "a whole number from 1 to 10"
	Default string // as a user would write it; may be empty
	Secret  bool   // never shown, and never in the file itself

	path bool // relative to the configuration file's folder
	bind func(*Config) value
}

// table has every setting, in the order of the example file.
var table = complete([]Key{
	{Name: "corpus.dir", path: true, Help: "folder of the articles (.txt, .md, .html, .pdf, .docx, .odt, .epub, .srt, .vtt and a chat's .json files, also in folders below)",
		bind: func(c *Config) value { return filled{text{&c.Corpus.Dir}} }},
	{Name: "corpus.max_file_mb", Help: "articles larger than this many MB (of 1,048,576 bytes) are refused",
		bind: func(c *Config) value { return number{&c.Corpus.MaxFileMB, 1, 1024} }},

	{Name: "data_dir", path: true, Help: "folder of the index and the chat history; made when missing",
		bind: func(c *Config) value { return filled{text{&c.DataDir}} }},

	{Name: "embed.provider", Help: "what turns text into vectors: the model inside the program, or an OpenAI-compatible endpoint",
		bind: func(c *Config) value { return choice{&c.Embed.Provider, []string{E5Small, OpenAI}} }},
	{Name: "embed.base_url", Help: "address of the OpenAI-compatible endpoint, up to and including /v1",
		bind: func(c *Config) value { return webAddress{&c.Embed.BaseURL, "embed.api_key"} }},
	{Name: "embed.model", Help: "name of the endpoint's model; needed with provider openai",
		bind: func(c *Config) value { return text{&c.Embed.Model} }},
	{Name: "embed.query_model", Help: "name of the endpoint's model for questions, where it has one of its own",
		bind: func(c *Config) value { return text{&c.Embed.QueryModel} }},
	{Name: "embed.dimension", Help: "length of the endpoint's vectors; 0 takes what the model gives",
		bind: func(c *Config) value { return number{&c.Embed.Dimension, 0, 16384} }},
	{Name: "embed.query_prefix", Help: "put before each question for the endpoint, where its model asks for it",
		bind: func(c *Config) value { return text{&c.Embed.QueryPrefix} }},
	{Name: "embed.passage_prefix", Help: "put before each passage for the endpoint, where its model asks for it",
		bind: func(c *Config) value { return text{&c.Embed.PassagePrefix} }},
	{Name: "embed.batch", Help: "texts sent to the endpoint in one request",
		bind: func(c *Config) value { return number{&c.Embed.Batch, 1, 2048} }},
	{Name: "embed.timeout", Help: "longest wait for one request to the endpoint",
		bind: func(c *Config) value { return duration{&c.Embed.Timeout, time.Second, 10 * time.Minute} }},
	{Name: "embed.api_key", Secret: true, Help: "key for the endpoint; in the file only as a variable, such as ${OPENAI_API_KEY}",
		bind: func(c *Config) value { return secretValue{&c.Embed.APIKey} }},
	{Name: "embed.api_key_file", path: true, Help: "file that holds the key for the endpoint, where embed.api_key is not set",
		bind: func(c *Config) value { return text{&c.Embed.APIKeyFile} }},

	{Name: "index.engine", Help: "what searches the index: this program, or a Weaviate server that holds a copy of it",
		bind: func(c *Config) value { return choice{&c.Index.Engine, []string{Local, Weaviate}} }},

	{Name: "weaviate.urls", Help: "addresses of the nodes of the Weaviate server; needed with engine weaviate",
		bind: func(c *Config) value { return webAddresses{&c.Weaviate.URLs, "weaviate.api_key"} }},
	{Name: "weaviate.collection", Help: "name of the collection there, an alias; each folder of articles needs its own",
		bind: func(c *Config) value { return collection{&c.Weaviate.Collection} }},
	{Name: "weaviate.replicas", Help: "nodes that hold each passage; a node may fail where there are three",
		bind: func(c *Config) value { return number{&c.Weaviate.Replicas, 1, 32} }},
	{Name: "weaviate.shards", Help: "parts that the collection is divided into, over the nodes",
		bind: func(c *Config) value { return number{&c.Weaviate.Shards, 1, 1024} }},
	{Name: "weaviate.timeout", Help: "longest wait for one search at one node, before another is asked",
		bind: func(c *Config) value {
			return duration{&c.Weaviate.Timeout, 10 * time.Millisecond, 10 * time.Minute}
		}},
	{Name: "weaviate.batch", Help: "passages sent to the server in one request",
		bind: func(c *Config) value { return number{&c.Weaviate.Batch, 1, 2000} }},
	{Name: "weaviate.api_key", Secret: true, Help: "key for the server; in the file only as a variable, such as ${WEAVIATE_API_KEY}",
		bind: func(c *Config) value { return secretValue{&c.Weaviate.APIKey} }},
	{Name: "weaviate.api_key_file", path: true, Help: "file that holds the key for the server, where weaviate.api_key is not set",
		bind: func(c *Config) value { return text{&c.Weaviate.APIKeyFile} }},

	{Name: "retrieval.limit", Help: "passages that a search shows at most",
		bind: func(c *Config) value { return number{&c.Retrieval.Limit, 1, 100} }},

	{Name: "answer.citations", Help: "citations in one answer at most",
		bind: func(c *Config) value { return number{&c.Answer.Citations, 1, 10} }},
	{Name: "answer.confidence", Help: "confidence from which a question is answered; below it the program says that the articles do not answer",
		bind: func(c *Config) value { return decimal{&c.Answer.Confidence, 0.01, 0.99} }},
	{Name: "answer.reader", Help: "whether the reader inside the program reads the best passages; without it answers are faster and less exact",
		bind: func(c *Config) value { return truth{&c.Answer.Reader} }},

	{Name: "llm.base_url", Help: "address of the OpenAI-compatible endpoint that writes answers, up to and including /v1",
		bind: func(c *Config) value { return webAddress{&c.LLM.BaseURL, "llm.api_key"} }},
	{Name: "llm.model", Help: "name of the endpoint's model; empty: no model writes, answers are the articles' own sentences",
		bind: func(c *Config) value { return text{&c.LLM.Model} }},
	{Name: "llm.api_key", Secret: true, Help: "key for the endpoint; in the file only as a variable, such as ${OPENAI_API_KEY}",
		bind: func(c *Config) value { return secretValue{&c.LLM.APIKey} }},
	{Name: "llm.api_key_file", path: true, Help: "file that holds the key for the endpoint, where llm.api_key is not set",
		bind: func(c *Config) value { return text{&c.LLM.APIKeyFile} }},
	{Name: "llm.timeout", Help: "longest wait for a written answer; after it the articles' own sentences are given",
		bind: func(c *Config) value { return duration{&c.LLM.Timeout, time.Second, 10 * time.Minute} }},
	{Name: "llm.max_tokens", Help: "tokens of one written answer at most",
		bind: func(c *Config) value { return number{&c.LLM.MaxTokens, 50, 8000} }},
	{Name: "llm.tokens_per_day", Help: "tokens that one user may have read and written in a day (UTC); 0 for no bound",
		bind: func(c *Config) value { return number{&c.LLM.TokensPerDay, 0, 1e9} }},
	{Name: "llm.passages", Help: "passages that the model is given at most, as far as a prompt of 5000 tokens holds them; twice as many to compare and to sum up",
		bind: func(c *Config) value { return number{&c.LLM.Passages, 1, 20} }},
	{Name: "llm.temperature", Help: "how freely the model chooses its words",
		bind: func(c *Config) value { return decimal{&c.LLM.Temperature, 0, 2} }},
	{Name: "llm.rewrite", Help: "whether the model completes follow-up questions; else rules do",
		bind: func(c *Config) value { return truth{&c.LLM.Rewrite} }},
	{Name: "llm.search", Help: "whether the model writes words to search with for a question that is not surely answered",
		bind: func(c *Config) value { return truth{&c.LLM.Search} }},
	{Name: "llm.ask_from", Help: "confidence from which the model is asked although the articles seem not to answer; 1: never",
		bind: func(c *Config) value { return decimal{&c.LLM.AskFrom, 0.01, 1} }},
	{Name: "llm.sure_from", Help: "confidence below which the model's word that the articles do not answer is a refusal",
		bind: func(c *Config) value { return decimal{&c.LLM.SureFrom, 0.01, 1} }},

	{Name: "citations.url_template", Help: "web address of a citation, with {file}, {line} and {end_line}; empty for none",
		bind: func(c *Config) value { return template{&c.Citations.URLTemplate} }},

	{Name: "telegram.token", Secret: true, Help: "the bot's token; in the file only as a variable, such as ${TELEGRAM_TOKEN}",
		bind: func(c *Config) value { return secretValue{&c.Telegram.Token} }},
	{Name: "telegram.token_file", path: true, Help: "file that holds the bot's token, where telegram.token is not set",
		bind: func(c *Config) value { return text{&c.Telegram.TokenFile} }},
	{Name: "telegram.access", Help: "whom the bot serves: closed (those named here, and those invited) or public",
		bind: func(c *Config) value { return choice{&c.Telegram.Access, []string{Closed, Public}} }},
	{Name: "telegram.admins", Help: "ids of the users who may do everything",
		bind: func(c *Config) value { return ids{&c.Telegram.Admins} }},
	{Name: "telegram.users", Help: "ids of the users who may ask",
		bind: func(c *Config) value { return ids{&c.Telegram.Users} }},
	{Name: "telegram.chats", Help: "ids of the groups whose members may all ask",
		bind: func(c *Config) value { return ids{&c.Telegram.Chats} }},
	{Name: "telegram.channels", Help: "ids of the channels whose posts become articles; the bot must be an admin there",
		bind: func(c *Config) value { return ids{&c.Telegram.Channels} }},
	{Name: "telegram.questions_per_minute", Help: "questions, searches and opened sources that one user has in a minute",
		bind: func(c *Config) value { return number{&c.Telegram.QuestionsPerMinute, 1, 1000} }},
	{Name: "telegram.webhook_url", Help: "public https:// address that Telegram sends updates to; empty: they are fetched",
		bind: func(c *Config) value { return webAddress{&c.Telegram.WebhookURL, "telegram.webhook_secret"} }},
	{Name: "telegram.webhook_listen", Help: "address on this machine that the webhook's address leads to",
		bind: func(c *Config) value { return hostPort{&c.Telegram.WebhookListen} }},
	{Name: "telegram.webhook_secret", Secret: true, Help: "what proves that an update comes from Telegram; empty: derived from the token",
		bind: func(c *Config) value { return secretValue{&c.Telegram.WebhookSecret} }},
	{Name: "telegram.api_url", Help: "address of the Bot API, for a server of one's own",
		bind: func(c *Config) value { return webAddress{&c.Telegram.APIURL, "telegram.token"} }},
	{Name: "telegram.rich_messages", Help: "whether answers are sent as rich messages, which some of Telegram's programs can't show yet",
		bind: func(c *Config) value { return truth{&c.Telegram.RichMessages} }},
	{Name: "telegram.sources_aside", Help: "whether a source that is opened in a group is shown to who opens it alone, which some of Telegram's programs can't show yet",
		bind: func(c *Config) value { return truth{&c.Telegram.SourcesAside} }},

	{Name: "voice.base_url", Help: "address of the OpenAI-compatible endpoint that writes voice messages down, up to and including /v1",
		bind: func(c *Config) value { return webAddress{&c.Voice.BaseURL, "voice.api_key"} }},
	{Name: "voice.model", Help: "name of the endpoint's model; empty: voice messages are not understood",
		bind: func(c *Config) value { return text{&c.Voice.Model} }},
	{Name: "voice.api_key", Secret: true, Help: "key for the endpoint; in the file only as a variable, such as ${OPENAI_API_KEY}",
		bind: func(c *Config) value { return secretValue{&c.Voice.APIKey} }},
	{Name: "voice.api_key_file", path: true, Help: "file that holds the key for the endpoint, where voice.api_key is not set",
		bind: func(c *Config) value { return text{&c.Voice.APIKeyFile} }},
	{Name: "voice.seconds", Help: "seconds that a voice message may have",
		bind: func(c *Config) value { return number{&c.Voice.Seconds, 1, 600} }},
	{Name: "voice.minutes_per_day", Help: "minutes of voice messages that one user may send in a day (UTC)",
		bind: func(c *Config) value { return number{&c.Voice.MinutesPerDay, 1, 1440} }},

	{Name: "web.listen", Help: "address on this machine where articles are shown in a browser; empty: none",
		bind: func(c *Config) value { return optional{hostPort{&c.Web.Listen}} }},
	{Name: "web.base_url", Help: "address that leads to web.listen from outside, for links; empty: that of web.listen",
		bind: func(c *Config) value { return webAddress{&c.Web.BaseURL, "web.api_tokens"} }},
	{Name: "web.access", Help: "who sees the pages: closed (whoever has a link or an invitation) or public",
		bind: func(c *Config) value { return choice{&c.Web.Access, []string{Closed, Public}} }},
	{Name: "web.link_days", Help: "days for which a link to a source is good",
		bind: func(c *Config) value { return number{&c.Web.LinkDays, 1, 3650} }},
	{Name: "web.questions", Help: "whether people may ask in the browser",
		bind: func(c *Config) value { return truth{&c.Web.Questions} }},
	{Name: "web.questions_per_minute", Help: "questions and searches that one user has in a minute in the browser",
		bind: func(c *Config) value { return number{&c.Web.QuestionsPerMinute, 1, 1000} }},
	{Name: "web.api_tokens", Secret: true, Help: "tokens of programs that may ask over HTTP, with commas between them; in the file only as a variable",
		bind: func(c *Config) value { return secretValue{&c.Web.APITokens} }},
	{Name: "web.api_tokens_file", path: true, Help: "file that holds the tokens of programs, where web.api_tokens is not set",
		bind: func(c *Config) value { return text{&c.Web.APITokensFile} }},

	{Name: "log.level", Help: "least important messages that are logged",
		bind: func(c *Config) value { return choice{&c.Log.Level, []string{"debug", "info", "warn", "error"}} }},
})

// Keys lists every setting, in the order of the example file.
func Keys() []Key { return slices.Clone(table) }

// complete fills in the fields that follow from a key's name and kind.
func complete(keys []Key) []Key {
	c := Default()
	for i := range keys {
		k := &keys[i]
		k.Env = "ISNAD_" + strings.ToUpper(strings.ReplaceAll(k.Name, ".", "_"))
		k.Default = k.bind(&c).String()
		k.Wants = k.bind(&c).wants()
	}
	return keys
}

// find returns the key with a name.
func find(name string) (Key, bool) {
	i := slices.IndexFunc(table, func(k Key) bool { return k.Name == name })
	if i < 0 {
		return Key{}, false
	}
	return table[i], true
}

// isSection reports whether name stands before the dot of some key.
func isSection(name string) bool {
	return slices.ContainsFunc(table, func(k Key) bool { return strings.HasPrefix(k.Name, name+".") })
}

// children lists the names that may stand in a section; "" is the whole file.
func children(section string) []string {
	var names []string
	for _, k := range table {
		rest := k.Name
		if section != "" {
			var ok bool
			if rest, ok = strings.CutPrefix(k.Name, section+"."); !ok {
				continue
			}
		}
		name, _, _ := strings.Cut(rest, ".")
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}
