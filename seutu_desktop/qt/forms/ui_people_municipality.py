# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'people_municipality.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTableView, QToolButton,
    QVBoxLayout, QWidget)

from seutu_desktop.qt.bound_form import (Choice, DayField)
from seutu_desktop.qt.widgets.field import FieldError

class Ui_MunicipalityForm(object):
    def setupUi(self, MunicipalityForm):
        if not MunicipalityForm.objectName():
            MunicipalityForm.setObjectName(u"MunicipalityForm")
        MunicipalityForm.setMaximumSize(QSize(768, 16777215))
        self.column = QVBoxLayout(MunicipalityForm)
        self.column.setSpacing(16)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(24, 16, 24, 24)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.name = QLineEdit(MunicipalityForm)
        self.name.setObjectName(u"name")
        self.name.setProperty(u"bare", u"true")

        self.head.addWidget(self.name)

        self.more = QToolButton(MunicipalityForm)
        self.more.setObjectName(u"more")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self.head.addWidget(self.more)


        self.column.addLayout(self.head)

        self.nameError = FieldError(MunicipalityForm)
        self.nameError.setObjectName(u"nameError")

        self.column.addWidget(self.nameError)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(14)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.codeColumn = QVBoxLayout()
        self.codeColumn.setSpacing(4)
        self.codeColumn.setObjectName(u"codeColumn")
        self.codeColumn.setContentsMargins(0, 0, 0, 0)
        self.codeLabel = QLabel(MunicipalityForm)
        self.codeLabel.setObjectName(u"codeLabel")
        self.codeLabel.setProperty(u"role", u"caption")
        self.codeLabel.setProperty(u"tone", u"text2")

        self.codeColumn.addWidget(self.codeLabel)

        self.code = QLineEdit(MunicipalityForm)
        self.code.setObjectName(u"code")

        self.codeColumn.addWidget(self.code)

        self.codeError = FieldError(MunicipalityForm)
        self.codeError.setObjectName(u"codeError")

        self.codeColumn.addWidget(self.codeError)

        self.gap1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.codeColumn.addItem(self.gap1)


        self.fields.addLayout(self.codeColumn, 0, 0, 1, 1)

        self.kindColumn = QVBoxLayout()
        self.kindColumn.setSpacing(4)
        self.kindColumn.setObjectName(u"kindColumn")
        self.kindColumn.setContentsMargins(0, 0, 0, 0)
        self.kindLabel = QLabel(MunicipalityForm)
        self.kindLabel.setObjectName(u"kindLabel")
        self.kindLabel.setProperty(u"role", u"caption")
        self.kindLabel.setProperty(u"tone", u"text2")

        self.kindColumn.addWidget(self.kindLabel)

        self.kind = Choice(MunicipalityForm)
        self.kind.setObjectName(u"kind")

        self.kindColumn.addWidget(self.kind)

        self.gap2 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.kindColumn.addItem(self.gap2)


        self.fields.addLayout(self.kindColumn, 0, 1, 1, 1)

        self.sinceColumn = QVBoxLayout()
        self.sinceColumn.setSpacing(4)
        self.sinceColumn.setObjectName(u"sinceColumn")
        self.sinceColumn.setContentsMargins(0, 0, 0, 0)
        self.sinceLabel = QLabel(MunicipalityForm)
        self.sinceLabel.setObjectName(u"sinceLabel")
        self.sinceLabel.setProperty(u"role", u"caption")
        self.sinceLabel.setProperty(u"tone", u"text2")

        self.sinceColumn.addWidget(self.sinceLabel)

        self.since = DayField(MunicipalityForm)
        self.since.setObjectName(u"since")

        self.sinceColumn.addWidget(self.since)

        self.sinceHint = QLabel(MunicipalityForm)
        self.sinceHint.setObjectName(u"sinceHint")
        self.sinceHint.setProperty(u"role", u"caption")
        self.sinceHint.setProperty(u"tone", u"text3")
        self.sinceHint.setWordWrap(True)

        self.sinceColumn.addWidget(self.sinceHint)

        self.sinceError = FieldError(MunicipalityForm)
        self.sinceError.setObjectName(u"sinceError")

        self.sinceColumn.addWidget(self.sinceError)

        self.gap3 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sinceColumn.addItem(self.gap3)


        self.fields.addLayout(self.sinceColumn, 1, 0, 1, 1)

        self.untilColumn = QVBoxLayout()
        self.untilColumn.setSpacing(4)
        self.untilColumn.setObjectName(u"untilColumn")
        self.untilColumn.setContentsMargins(0, 0, 0, 0)
        self.untilLabel = QLabel(MunicipalityForm)
        self.untilLabel.setObjectName(u"untilLabel")
        self.untilLabel.setProperty(u"role", u"caption")
        self.untilLabel.setProperty(u"tone", u"text2")

        self.untilColumn.addWidget(self.untilLabel)

        self.until = DayField(MunicipalityForm)
        self.until.setObjectName(u"until")

        self.untilColumn.addWidget(self.until)

        self.untilHint = QLabel(MunicipalityForm)
        self.untilHint.setObjectName(u"untilHint")
        self.untilHint.setProperty(u"role", u"caption")
        self.untilHint.setProperty(u"tone", u"text3")
        self.untilHint.setWordWrap(True)

        self.untilColumn.addWidget(self.untilHint)

        self.untilError = FieldError(MunicipalityForm)
        self.untilError.setObjectName(u"untilError")

        self.untilColumn.addWidget(self.untilError)

        self.gap4 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.untilColumn.addItem(self.gap4)


        self.fields.addLayout(self.untilColumn, 1, 1, 1, 1)

        self.noteColumn = QVBoxLayout()
        self.noteColumn.setSpacing(4)
        self.noteColumn.setObjectName(u"noteColumn")
        self.noteColumn.setContentsMargins(0, 0, 0, 0)
        self.noteLabel = QLabel(MunicipalityForm)
        self.noteLabel.setObjectName(u"noteLabel")
        self.noteLabel.setProperty(u"role", u"caption")
        self.noteLabel.setProperty(u"tone", u"text2")

        self.noteColumn.addWidget(self.noteLabel)

        self.note = QPlainTextEdit(MunicipalityForm)
        self.note.setObjectName(u"note")
        self.note.setMinimumSize(QSize(0, 84))
        self.note.setMaximumSize(QSize(16777215, 84))

        self.noteColumn.addWidget(self.note)

        self.noteError = FieldError(MunicipalityForm)
        self.noteError.setObjectName(u"noteError")

        self.noteColumn.addWidget(self.noteError)

        self.gap5 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.noteColumn.addItem(self.gap5)


        self.fields.addLayout(self.noteColumn, 2, 0, 1, 2)

        self.fields.setColumnStretch(0, 1)
        self.fields.setColumnStretch(1, 1)

        self.column.addLayout(self.fields)

        self.seatsColumn = QVBoxLayout()
        self.seatsColumn.setSpacing(0)
        self.seatsColumn.setObjectName(u"seatsColumn")
        self.seatsColumn.setContentsMargins(0, 0, 0, 0)

        self.column.addLayout(self.seatsColumn)

        self.populationHead = QHBoxLayout()
        self.populationHead.setSpacing(8)
        self.populationHead.setObjectName(u"populationHead")
        self.populationHead.setContentsMargins(0, 0, 0, 0)
        self.populationTitle = QLabel(MunicipalityForm)
        self.populationTitle.setObjectName(u"populationTitle")
        self.populationTitle.setProperty(u"role", u"section")

        self.populationHead.addWidget(self.populationTitle)

        self.gap6 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.populationHead.addItem(self.gap6)

        self.addYear = QPushButton(MunicipalityForm)
        self.addYear.setObjectName(u"addYear")
        self.addYear.setProperty(u"kind", u"quiet")
        self.addYear.setProperty(u"compact", u"true")

        self.populationHead.addWidget(self.addYear)


        self.column.addLayout(self.populationHead)

        self.populationError = FieldError(MunicipalityForm)
        self.populationError.setObjectName(u"populationError")

        self.column.addWidget(self.populationError)

        self.populations = QTableView(MunicipalityForm)
        self.populations.setObjectName(u"populations")
        self.populations.setMaximumSize(QSize(420, 16777215))

        self.column.addWidget(self.populations)

        self.gap7 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap7)

#if QT_CONFIG(shortcut)
        self.codeLabel.setBuddy(self.code)
        self.kindLabel.setBuddy(self.kind)
        self.sinceLabel.setBuddy(self.since)
        self.untilLabel.setBuddy(self.until)
        self.noteLabel.setBuddy(self.note)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(MunicipalityForm)

        QMetaObject.connectSlotsByName(MunicipalityForm)
    # setupUi

    def retranslateUi(self, MunicipalityForm):
#if QT_CONFIG(accessibility)
        self.name.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Kunnan nimi", None))
#endif // QT_CONFIG(accessibility)
        self.name.setPlaceholderText(QCoreApplication.translate("MunicipalityForm", u"Kunnan nimi", None))
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Kunnan toiminnot", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("MunicipalityForm", u"Kunnan toiminnot", None))
#endif // QT_CONFIG(tooltip)
        self.codeLabel.setText(QCoreApplication.translate("MunicipalityForm", u"Kuntanumero", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Kuntanumero", None))
#endif // QT_CONFIG(accessibility)
        self.kindLabel.setText(QCoreApplication.translate("MunicipalityForm", u"Laji", None))
#if QT_CONFIG(accessibility)
        self.kind.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Laji", None))
#endif // QT_CONFIG(accessibility)
        self.sinceLabel.setText(QCoreApplication.translate("MunicipalityForm", u"Mukana alkaen", None))
#if QT_CONFIG(accessibility)
        self.since.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Mukana alkaen", None))
#endif // QT_CONFIG(accessibility)
        self.sinceHint.setText(QCoreApplication.translate("MunicipalityForm", u"Tyhj\u00e4: alusta asti", None))
        self.untilLabel.setText(QCoreApplication.translate("MunicipalityForm", u"Mukana asti", None))
#if QT_CONFIG(accessibility)
        self.until.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Mukana asti", None))
#endif // QT_CONFIG(accessibility)
        self.untilHint.setText(QCoreApplication.translate("MunicipalityForm", u"Tyhj\u00e4: toistaiseksi", None))
        self.noteLabel.setText(QCoreApplication.translate("MunicipalityForm", u"Muistiinpano", None))
#if QT_CONFIG(accessibility)
        self.note.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"Muistiinpano", None))
#endif // QT_CONFIG(accessibility)
        self.populationTitle.setText(QCoreApplication.translate("MunicipalityForm", u"V\u00e4kiluku", None))
        self.addYear.setText(QCoreApplication.translate("MunicipalityForm", u"Lis\u00e4\u00e4 vuosi", None))
#if QT_CONFIG(accessibility)
        self.populations.setAccessibleName(QCoreApplication.translate("MunicipalityForm", u"V\u00e4kiluku vuosittain", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

