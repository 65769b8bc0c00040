package botapi

// These types are what the methods take and give.

// GetUpdates fetches updates from the number Offset on and confirms those before.
type GetUpdates struct {
	Offset  int      `json:"offset,omitempty"`
	Limit   int      `json:"limit,omitempty"`
	Timeout int      `json:"timeout"` // seconds
	Allowed []string `json:"allowed_updates,omitempty"`
}

// A Reply says which message is answered.
type Reply struct {
	Message int  `json:"message_id"`
	Anyway  bool `json:"allow_sending_without_reply"`
}

// NoPreview keeps links from showing what they lead to.
type NoPreview struct {
	Disabled bool `json:"is_disabled"`
}

// A Button is one below a message: it calls back with Data, or opens a link.
type Button struct {
	Text string `json:"text"`
	Data string `json:"callback_data,omitempty"`
	URL  string `json:"url,omitempty"`
	Copy *Copy  `json:"copy_text,omitempty"`
}

// Copy is a text that a button puts into the clipboard.
type Copy struct {
	Text string `json:"text"` // 1 to 256 characters
}

// A Keyboard is the buttons below a message, in rows.
type Keyboard struct {
	Rows [][]Button `json:"inline_keyboard"`
}

// Rich is the content of a rich message (Bot API 10.1).
type Rich struct {
	HTML     string `json:"html"`
	RTL      bool   `json:"is_rtl"`
	Verbatim bool   `json:"skip_entity_detection"` // no links are made of names in the text
}

// SendRich is the method sendRichMessage.
type SendRich struct {
	Chat     int64     `json:"chat_id"`
	Thread   int       `json:"message_thread_id,omitempty"`
	Rich     *Rich     `json:"rich_message"`
	Reply    *Reply    `json:"reply_parameters,omitempty"`
	Keyboard *Keyboard `json:"reply_markup,omitempty"`
}

// EditRich is the method editMessageText for a rich message.
type EditRich struct {
	Chat     int64     `json:"chat_id"`
	Message  int       `json:"message_id"`
	Rich     *Rich     `json:"rich_message"`
	Keyboard *Keyboard `json:"reply_markup,omitempty"`
}

// Draft is the method sendMessageDraft (Bot API 9.5 for all bots): it shows a text that is being
// written to one person, for half a minute.
type Draft struct {
	Chat      int64  `json:"chat_id"`
	Thread    int    `json:"message_thread_id,omitempty"`
	ID        int    `json:"draft_id"` // not 0
	Text      string `json:"text"`
	ParseMode string `json:"parse_mode,omitempty"`
	CanStop   bool   `json:"can_stop,omitempty"` // show a button that stops it (Bot API 10.3)
}

// Send is the method sendMessage.
type Send struct {
	Chat      int64     `json:"chat_id"`
	Thread    int       `json:"message_thread_id,omitempty"`
	Text      string    `json:"text"`
	ParseMode string    `json:"parse_mode,omitempty"`
	Preview   NoPreview `json:"link_preview_options"`
	Reply     *Reply    `json:"reply_parameters,omitempty"`
	Keyboard  *Keyboard `json:"reply_markup,omitempty"`

	Ephemeral *Ephemeral `json:"ephemeral_message_parameters,omitempty"` // nil: everybody in the chat sees it

	Rich *Rich `json:"-"` // the same message in its richer form, sent where Telegram takes it; nil for none
}

// Ephemeral says who alone sees a message in a group, for a while (Bot API 10.3). A server before
// that overlooks it.
type Ephemeral struct {
	Receiver int64  `json:"receiver_user_id"`
	Query    string `json:"callback_query_id"` // the press of a button that asked for it, some seconds ago
}

// Edit is the method editMessageText, or, for a message that one member of a group sees,
// editEphemeralMessageText.
type Edit struct {
	Chat      int64     `json:"chat_id"`
	Message   int       `json:"message_id,omitempty"`
	Ephemeral int       `json:"ephemeral_message_id,omitempty"` // in place of Message
	Receiver  int64     `json:"receiver_user_id,omitempty"`     // who sees it
	Text      string    `json:"text"`
	ParseMode string    `json:"parse_mode,omitempty"`
	Preview   NoPreview `json:"link_preview_options"`
	Keyboard  *Keyboard `json:"reply_markup,omitempty"`

	Rich *Rich `json:"-"` // as in Send
}

// EditKeyboard is the method editMessageReplyMarkup.
type EditKeyboard struct {
	Chat     int64    `json:"chat_id"`
	Message  int      `json:"message_id"`
	Keyboard Keyboard `json:"reply_markup"`
}

// Delete is the method deleteMessage.
type Delete struct {
	Chat    int64 `json:"chat_id"`
	Message int   `json:"message_id"`
}

// Action is the method sendChatAction.
type Action struct {
	Chat   int64  `json:"chat_id"`
	Thread int    `json:"message_thread_id,omitempty"`
	Action string `json:"action"`
}

// AnswerCallback is the method answerCallbackQuery.
type AnswerCallback struct {
	ID    string `json:"callback_query_id"`
	Text  string `json:"text,omitempty"` // up to 200 characters
	Alert bool   `json:"show_alert,omitempty"`
}

// AnswerInline is the method answerInlineQuery.
type AnswerInline struct {
	ID       string         `json:"inline_query_id"`
	Results  []Article      `json:"results"`
	Cache    int            `json:"cache_time"` // seconds
	Personal bool           `json:"is_personal"`
	Button   *ResultsButton `json:"button,omitempty"`
}

// A ResultsButton stands above the results and leads to the bot.
type ResultsButton struct {
	Text  string `json:"text"`
	Start string `json:"start_parameter"`
}

// An Article is a result of an inline query.
type Article struct {
	Type        string  `json:"type"` // "article"
	ID          string  `json:"id"`   // up to 64 bytes
	Title       string  `json:"title"`
	Description string  `json:"description,omitempty"`
	Content     Content `json:"input_message_content"`
}

// Content is the message that an inline result becomes.
type Content struct {
	Text      string    `json:"message_text"`
	ParseMode string    `json:"parse_mode"`
	Preview   NoPreview `json:"link_preview_options"`
}

// SetCommands is the method setMyCommands.
type SetCommands struct {
	Commands []Command `json:"commands"`
	Scope    Scope     `json:"scope"`
	Language string    `json:"language_code,omitempty"`
}

// A Command is one line of the menu.
type Command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

// A Scope says where a menu is shown.
type Scope struct {
	Type string `json:"type"`
	Chat int64  `json:"chat_id,omitempty"`
}

// SetDescription and SetShort are the methods setMyDescription, which is shown in
// an empty chat, and setMyShortDescription, which is shown in the bot's profile.
type SetDescription struct {
	Text     string `json:"description"`
	Language string `json:"language_code,omitempty"`
}

type SetShort struct {
	Text     string `json:"short_description"`
	Language string `json:"language_code,omitempty"`
}

// SetWebhook is the method setWebhook.
type SetWebhook struct {
	URL         string   `json:"url"`
	Secret      string   `json:"secret_token"`
	Connections int      `json:"max_connections"`
	Allowed     []string `json:"allowed_updates"`
}

// A Webhook is what getWebhookInfo gives.
type Webhook struct {
	URL       string `json:"url"`
	Pending   int    `json:"pending_update_count"`
	LastError string `json:"last_error_message"`
	ErrorAt   int64  `json:"last_error_date"`
}

// Me is what getMe gives.
type Me struct {
	ID       int64  `json:"id"`
	UserName string `json:"username"`
	Name     string `json:"first_name"`
	Inline   bool   `json:"supports_inline_queries"`
	ReadsAll bool   `json:"can_read_all_group_messages"`
}

// Sent is what sendMessage gives.
type Sent struct {
	ID int `json:"message_id"`
}
