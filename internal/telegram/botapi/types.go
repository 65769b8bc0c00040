package botapi

import "encoding/json"

// These types have the fields that the bot reads and no others, so that a field of a later
// Bot API can't make an update unreadable.

// An Update is something that happened.
type Update struct {
	ID       int          `json:"update_id"`
	Message  *Message     `json:"message"`
	Edited   *Message     `json:"edited_message"`
	Post     *Message     `json:"channel_post"`
	Repost   *Message     `json:"edited_channel_post"` // a post as it is after an edit
	Callback *Callback    `json:"callback_query"`
	Inline   *InlineQuery `json:"inline_query"`
	Reaction *Reaction    `json:"message_reaction"`
	Stopped  *Stopped     `json:"stopped_message_generation"`

	Raw json.RawMessage `json:"-"` // as it came
}

// ReadUpdate reads an update. When only its number can be read, that is returned with the
// error.
func ReadUpdate(text []byte) (Update, error) {
	u := Update{Raw: text}
	err := json.Unmarshal(text, &u)
	if err != nil {
		var number struct {
			ID int `json:"update_id"`
		}
		json.Unmarshal(text, &number) //nolint:errcheck // 0 says that it can't be read
		return Update{ID: number.ID, Raw: text}, err
	}
	return u, nil
}

// A Chat is where a message was written.
type Chat struct {
	ID       int64  `json:"id"`
	Type     string `json:"type"`
	Title    string `json:"title"`
	UserName string `json:"username"`
}

// Private reports whether nobody but the user and the bot reads what is said there.
func (c Chat) Private() bool { return c.Type == "private" }

// A Message is one that somebody wrote.
type Message struct {
	ID              int      `json:"message_id"`
	Thread          int      `json:"message_thread_id"`
	InTopic         bool     `json:"is_topic_message"`
	From            *User    `json:"from"`
	Chat            Chat     `json:"chat"`
	Date            int64    `json:"date"`
	Text            string   `json:"text"`
	Entities        []Entity `json:"entities"`
	Caption         string   `json:"caption"`
	CaptionEntities []Entity `json:"caption_entities"`
	ReplyTo         *Message `json:"reply_to_message"`
	ViaBot          *User    `json:"via_bot"`
	MovedTo         int64    `json:"migrate_to_chat_id"`
	MovedFrom       int64    `json:"migrate_from_chat_id"`
	Joined          []User   `json:"new_chat_members"`
	Quote           *Quote   `json:"quote"` // of the message that is replied to, also of one in another chat
	Album           string   `json:"media_group_id"`
	Origin          *Origin  `json:"forward_origin"`
	Sender          *Chat    `json:"sender_chat"`
	Signature       string   `json:"author_signature"`
	Keyboard        Keyboard `json:"reply_markup"`         // of a message of the bot's whose button was pressed
	Ephemeral       int      `json:"ephemeral_message_id"` // of a message that one member of a group sees; 0 for others

	Media
}

// A Quote is the part of a message that a reply quotes.
type Quote struct {
	Text string `json:"text"`
}

// An Origin says where a forwarded message comes from.
type Origin struct {
	Date      int64  `json:"date"`
	User      *User  `json:"sender_user"`
	Name      string `json:"sender_user_name"` // of a user who hides
	Sender    *Chat  `json:"sender_chat"`
	Chat      *Chat  `json:"chat"` // a channel
	Message   int    `json:"message_id"`
	Signature string `json:"author_signature"`
}

// Media is what a message may hold beside text. Only whether it is there is read.
type Media struct {
	Animation Held      `json:"animation"`
	Audio     Held      `json:"audio"`
	Contact   Held      `json:"contact"`
	Dice      Held      `json:"dice"`
	Document  *Document `json:"document"`
	Game      Held      `json:"game"`
	Location  Held      `json:"location"`
	PaidMedia Held      `json:"paid_media"`
	Photo     Held      `json:"photo"`
	Poll      Held      `json:"poll"`
	Sticker   Held      `json:"sticker"`
	Story     Held      `json:"story"`
	Video     Held      `json:"video"`
	VideoNote Held      `json:"video_note"`
	Voice     *Voice    `json:"voice"`
}

// Any reports whether there is something that a person sent. What Telegram itself says in
// a chat, such as that a message was pinned, is none.
func (m Media) Any() bool { return m != Media{} }

// Held says that a message holds something, whatever that looks like.
type Held bool

// UnmarshalJSON implements [json.Unmarshaler].
func (h *Held) UnmarshalJSON(text []byte) error {
	*h = string(text) != "null"
	return nil
}

// A Voice is a voice message.
type Voice struct {
	ID       string `json:"file_id"`
	Duration int    `json:"duration"` // seconds, as announced
	Size     int64  `json:"file_size"`
}

// A Document is a file that somebody sent.
type Document struct {
	ID   string `json:"file_id"`
	Name string `json:"file_name"`
	Type string `json:"mime_type"`
	Size int64  `json:"file_size"` // bytes, as announced
}

// A Callback is a press of a button.
type Callback struct {
	ID      string   `json:"id"`
	From    User     `json:"from"`
	Message *Message `json:"message"` // nil or nearly empty where it is too old
	Data    string   `json:"data"`
}

// A Reaction is a change of what somebody shows that a message is to them.
type Reaction struct {
	Chat    Chat  `json:"chat"`
	Message int   `json:"message_id"`
	User    *User `json:"user"` // nil for an anonymous one
	New     []struct {
		Emoji string `json:"emoji"` // empty for a custom one
	} `json:"new_reaction"`
}

// Has reports whether an emoji is among those shown now.
func (r *Reaction) Has(emoji string) bool {
	for _, now := range r.New {
		if now.Emoji == emoji {
			return true
		}
	}
	return false
}

// Stopped says that the reader of a draft wants no more of it (Bot API 10.3).
type Stopped struct {
	Chat  Chat `json:"chat"`
	Draft int  `json:"draft_id"`
}

// An InlineQuery is what somebody writes behind the bot's name in any chat.
type InlineQuery struct {
	ID     string `json:"id"`
	From   User   `json:"from"`
	Query  string `json:"query"`
	Offset string `json:"offset"`
}
