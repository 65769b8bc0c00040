package botapi

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
)

// ErrFileTooLarge says that a file has more bytes than are wanted, or than Telegram gives to
// a bot.
var ErrFileTooLarge = errors.New("the file is too large")

// A file is what getFile gives.
type file struct {
	Path string `json:"file_path"`
	Size int64  `json:"file_size"`
}

// Download fetches a file that somebody sent, of at most most bytes.
func (c *Client) Download(ctx context.Context, id string, most int64) ([]byte, error) {
	var f file
	if err := c.Call(ctx, "getFile", map[string]string{"file_id": id}, &f); err != nil {
		if e, ok := errors.AsType[*Error](err); ok && e.says("file is too big") {
			return nil, ErrFileTooLarge
		}
		return nil, err
	}
	if f.Size > most {
		return nil, ErrFileTooLarge
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, c.base+"/file/bot"+c.api.Token+"/"+f.Path, nil)
	if err != nil {
		return nil, errors.New(c.Redact(err.Error()))
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, c.failure(ctx, "file", 0, err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, &Error{Method: "file", Code: resp.StatusCode, Message: http.StatusText(resp.StatusCode)}
	}
	contents, err := io.ReadAll(io.LimitReader(resp.Body, most+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("telegram: file: %s", c.Redact(err.Error()))
	case int64(len(contents)) > most:
		return nil, ErrFileTooLarge
	}
	return contents, nil
}

// SendDocument is the method sendDocument.
type SendDocument struct {
	Chat   int64 `json:"chat_id"`
	Thread int   `json:"message_thread_id,omitempty"`
	File   File  `json:"-"`
}

// A File is one that is sent.
type File struct {
	Name     string
	Contents []byte
}
